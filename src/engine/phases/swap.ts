/** Rip and replace: crews take restricted gear out and put other gear in. */
import { add, type Causes, change, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { addHonesty, addSupport, spend } from '../orders/effects/standing.ts';
import { coreSwapBill, removalBill, swapTake } from '../rules/bills.ts';
import { carriersShare, treasuryShare } from '../rules/compensation.ts';
import { restricted4g, restricted5g, restrictedSum } from '../rules/gear.ts';
import { leftToRemove } from '../rules/rolloutCosts.ts';

/** A ban removes 4G and 5G radio gear; an exclusion removes none before its time, and gear that retires goes with its age. */
export function swapRadio(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.inForce < 4) return;
  const { world } = ctx;
  const before = leftToRemove(world, node);
  if (before <= 0) return;
  const take = swapTake(world, id, node).radio;
  if (take > 0) {
    const causes = () => [
      variable(`states/${id}/rollout/crews`, `states/${id}/startPosture`),
      variable(`states/${id}/compliance`, 'parameters/swapYears'),
    ];
    const { gear } = node;
    const [standing4g, standing5g] = [restricted4g(world, node), restricted5g(world, node)];
    change(ctx, `states/${id}/gear`, gear, 'ran4g', replaced(ctx, gear.ran4g, gear.ordersRan, take), causes);
    change(ctx, `states/${id}/gear`, gear, 'ran5g', replaced(ctx, gear.ran5g, gear.ordersRan, take), causes);
    const gone4g = standing4g - restricted4g(world, node);
    const gone5g = standing5g - restricted5g(world, node);
    bill(ctx, id, node, removalBill(world, node, id, gone4g, gone5g), causes);
  }
  if (before > world.p.removalDone && leftToRemove(world, node) <= world.p.removalDone)
    tell(ctx, { code: 'removalDone', state: id }, 0.45, dated(id));
}

/** From core exclusion on, restricted gear leaves the core. */
export function swapCore(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world } = ctx;
  const restricted = restrictedSum(world, node.gear.core);
  if (node.inForce < 2 || restricted <= 0) return;
  const take = swapTake(world, id, node).core;
  const causes = () => [
    variable(`states/${id}/inForce`, `states/${id}/startPosture`),
    variable(`states/${id}/rollout/crews`, 'parameters/coreSwapYears'),
  ];
  change(
    ctx,
    `states/${id}/gear`,
    node.gear,
    'core',
    replaced(ctx, node.gear.core, node.gear.ordersCore, take),
    causes,
  );
  bill(ctx, id, node, coreSwapBill(world, id, restricted - restrictedSum(world, node.gear.core)), causes);
}

/** A date that passes with gear still standing is a broken word: the rule counts for less, and so does the government. */
export function missDate(ctx: TurnContext, id: StateId, node: StateNode): void {
  const left = leftToRemove(ctx.world, node);
  if (node.removalDue !== ctx.turn || left <= ctx.world.p.removalDone) return;
  const { lateCompliance, lateSupport } = ctx.world.p;
  const causes = dated(id);
  change(ctx, `states/${id}`, node, 'compliance', clamp01(node.compliance - lateCompliance), causes);
  addSupport(ctx, id, -lateSupport, causes);
  // Who asks others to remove what still stands at home is quoted on it.
  if (id === ctx.world.protector) addHonesty(ctx, -ctx.world.p.homeLateHonesty, causes);
  tell(ctx, { code: 'removalLate', state: id, left }, 0.5, causes);
}

function dated(id: StateId): Cause[] {
  return [variable(`states/${id}/removalDue`, `states/${id}/startPosture`)];
}

/** Carriers pay for a swap what neither the protector nor the treasury does; the treasury's part by law is booked as it comes. */
function bill(ctx: TurnContext, id: StateId, node: StateNode, usdBn: number, causes: Causes): void {
  add(ctx, `states/${id}`, node, 'carrierCostUsdBn', usdBn * carriersShare(ctx.world, node), causes);
  // What the protector's law promises its own carriers is paid by orders of its seat, and not by itself.
  spend(ctx, id, usdBn * treasuryShare(ctx.world, node), causes);
}

/** Moves a share of the restricted vendors' part to the others, as new orders are shared among those. */
function replaced(
  ctx: TurnContext,
  standing: Readonly<Record<VendorId, number>>,
  orders: Readonly<Record<VendorId, number>>,
  take: number,
): Record<VendorId, number> {
  const { world } = ctx;
  const moved = restrictedSum(world, standing) * take;
  let room = 0;
  for (const v of world.others) room += orders[v] ?? 0;
  const result: Record<VendorId, number> = {};
  for (const v of world.vendors) {
    const share = standing[v] ?? 0;
    if (world.restricted.includes(v)) result[v] = room > 0 ? share * (1 - take) : share;
    else result[v] = room > 0 ? share + (moved * (orders[v] ?? 0)) / room : share;
  }
  return result;
}
