/** Export bans: what restricted vendors can still build, their stores, and how fast the parts are replaced (MODEL 5). */
import { add, change, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, Path, VendorId, VendorNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { addStrain } from '../orders/effects/standing.ts';
import { chipShare, foundryReach, partnersShort, toolsHeld, toolsSlowing } from '../rules/chips.ts';
import {
  type Cut,
  chipSalesLost,
  madeShare,
  storeDrawn,
  substitutionGrowth,
  supplyFear,
  supplyOf,
} from '../rules/exportBans.ts';
import { standardsChange } from '../rules/standards.ts';
import { runFirm } from './vendorFirms.ts';

export function exportBans(ctx: TurnContext): void {
  applyOrders(ctx);
  const chips: Chips = { reach: foundryReach(ctx.world, ctx.state), slowing: toolsSlowing(ctx.world, ctx.state) };
  for (const v of ctx.world.vendors) {
    const node = ctx.state.vendors[v];
    if (!node) continue;
    endLicence(ctx, v, node);
    if (ctx.world.restricted.includes(v)) build(ctx, v, node, chips);
    runFirm(ctx, v, node);
  }
  blameShortage(ctx);
  sellTools(ctx);
  sitInStandards(ctx);
}

/** How far rules on chips reach abroad: what foundries are held to, and what the bar on tools takes from substitution, each 0 to 1. */
interface Chips {
  readonly reach: number;
  readonly slowing: number;
}

function endLicence(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  if (node.licenceUntil === null || ctx.turn < node.licenceUntil) return;
  const cause = [variable(`vendors/${v}/licenceUntil`, 'orders/temporaryLicence')];
  change(ctx, `vendors/${v}`, node, 'licenceUntil', null, cause);
  tell(ctx, { code: 'licence', vendor: v, until: null }, 0.3, cause);
}

function build(ctx: TurnContext, v: VendorId, node: VendorNode, { reach, slowing }: Chips): void {
  const { world } = ctx;
  const base = `vendors/${v}`;
  const licensed = node.licenceUntil !== null && ctx.turn < node.licenceUntil;
  const cut: Cut = { regime: node.regime, licensed, reach };
  const because: Cause[] = [variable(`${base}/regime`, `${base}/figures/protectorContent`)];
  const grown = clamp01(node.substitution + substitutionGrowth(world, node, slowing));
  change(ctx, base, node, 'substitution', grown, () => [...because, ...spurs(base, node, slowing)]);
  const drawn = storeDrawn(world, v, cut, node);
  change(ctx, base, node, 'stockMonths', clamp(node.stockMonths - drawn, 0, world.p.storeMost), () => [
    ...because,
    parameter('stockpiling'),
  ]);
  const supply = supplyOf(world, madeShare(world, v, cut, node.substitution), node.stockMonths);
  const before = node.supply;
  change(ctx, base, node, 'supply', supply, () => [
    ...because,
    variable(`${base}/stockMonths`, `${base}/figures/stockMonths`),
  ]);
  if (before >= world.p.shortSupply && supply < world.p.shortSupply)
    tell(ctx, { code: 'supplyShort', vendor: v, supply }, 0.55, because);
  const fear = supplyFear(world, v, node, reach);
  change(ctx, base, node, 'supplyFear', fear, () => [...because, threatOf(base)]);
  change(ctx, base, node, 'banThreat', node.banThreat * (1 - world.fading.threatFade), () => [threatOf(base)]);
  loseSales(ctx, v, cut);
}

/** A threat fades from where somebody raised it: that is what it comes from. */
function threatOf(base: Path): Cause {
  return variable(`${base}/banThreat`, `${base}/figures/protectorContent`);
}

/** What sets the pace of substitution besides the regime. */
function spurs(base: Path, { regime, banThreat }: VendorNode, slowing: number): Cause[] {
  const rate = regime === 'chips' ? 'substitutionChips' : regime === 'parts' ? 'substitutionParts' : 'substitutionCalm';
  const threat = regime === 'none' && banThreat > 0 ? [threatOf(base)] : [];
  const tools = slowing > 0 ? [variable('world/toolsBarred', 'parameters/toolsLeak')] : [];
  return [parameter(rate), ...threat, ...tools];
}

/** What is not sold is lost to the protector's firms and, as far as they find no other buyer, to those of the states that make its chips. */
function loseSales(ctx: TurnContext, v: VendorId, cut: Cut): void {
  const { world, state } = ctx;
  const { own, foreign } = chipSalesLost(world, v, cut);
  const because: Cause[] = [variable(`vendors/${v}/regime`, `vendors/${v}/figures/protectorContent`)];
  add(ctx, 'world', state.world, 'chipSalesLostUsdBn', own + foreign, () => because);
  for (const id of world.governments) {
    const lost = foreign * world.p.partnerSales * chipShare(world, id, 'chipFoundries');
    const node = state.states[id];
    if (node) add(ctx, `states/${id}`, node, 'exportsLostUsdBn', lost, () => because);
  }
}

/** Partners whose carriers wait for gear hold it against who cut the maker off. */
function blameShortage(ctx: TurnContext): void {
  const { world, state } = ctx;
  const short = partnersShort(world, state);
  if (short <= 0) return;
  addStrain(ctx, (world.p.shortageStrain / world.perYear) * short, () =>
    world.restricted.map((v) => variable(`vendors/${v}/supply`, `vendors/${v}/figures/stockMonths`)),
  );
}

/** Tools that are barred are not sold: by the protector's makers, and by those of the states that go along. */
function sellTools(ctx: TurnContext): void {
  const { world, state } = ctx;
  if (!state.world.toolsBarred) return;
  const because = () => [variable('world/toolsBarred', 'parameters/toolSales')];
  const sales = world.p.toolSales / world.perYear;
  add(ctx, 'world', state.world, 'chipSalesLostUsdBn', sales * toolsHeld(world, state), because);
  for (const id of world.governments) {
    const node = state.states[id];
    if (!node) continue;
    const lost = sales * chipShare(world, id, 'chipTools') * node.chipConsent;
    add(ctx, `states/${id}`, node, 'exportsLostUsdBn', lost, because);
  }
}

function sitInStandards(ctx: TurnContext): void {
  const { world, state } = ctx;
  const moved = clamp01(state.world.standardsSeat + standardsChange(world, state));
  change(ctx, 'world', state.world, 'standardsSeat', moved, () => [
    variable('world/standardsPermit', 'parameters/standardsLoss'),
    ...world.restricted.map((v) => variable(`vendors/${v}/regime`, `vendors/${v}/figures/protectorContent`)),
  ]);
}
