/** Moves a vendor from one export-ban regime to another (MODEL 5). */
import { change, type GivenOrder, orderCause, type TurnContext, tell } from '../../ledger.ts';
import { REGIMES, type Regime, regimeStep, type VendorId } from '../../model/index.ts';
import { foundryReach } from '../../rules/chips.ts';
import { runwayMonths, storeDrawn } from '../../rules/exportBans.ts';
import type { World } from '../../rules/world.ts';

export function setRegime(ctx: TurnContext, given: GivenOrder, vendor: VendorId, regime: Regime): void {
  const node = ctx.state.vendors[vendor];
  if (!node) throw new RangeError(vendor);
  const cause = [orderCause(ctx, given)];
  const from = node.regime;
  change(ctx, `vendors/${vendor}`, node, 'regime', regime, cause);
  if (regime === 'none') change(ctx, `vendors/${vendor}`, node, 'licenceUntil', null, cause);
  tell(ctx, { code: 'regimeChanged', vendor, from, to: regime, runway: runwayOf(ctx, vendor, regime) }, 0.8, cause);
  // The bar on tools backs the rule on chips, and falls with the last of it.
  const cutOff = ctx.world.restricted.some((v) => ctx.state.vendors[v]?.regime === 'chips');
  if (!cutOff) change(ctx, 'world', ctx.state.world, 'toolsBarred', false, cause);
}

function runwayOf({ world, state }: TurnContext, vendor: VendorId, regime: Regime): number | null {
  const node = state.vendors[vendor];
  if (!node) return null;
  const drawn = storeDrawn(world, vendor, { regime, licensed: false, reach: foundryReach(world, state) }, node);
  return runwayMonths(world, node.stockMonths, drawn);
}

/** What a ban on a vendor is worth where it is given up, 0 to 1: by the vendor's weight, and by how far the ban goes of the way to the widest. */
export function regimeWorth(world: World, vendor: VendorId, regime: Regime): number {
  return ((world.restrictedWeight[vendor] ?? 0) * regimeStep(regime)) / (REGIMES.length - 1);
}
