/** Rip and replace: crews take restricted gear out and put other gear in. */
import { add, change, type TurnContext, tell, variable } from '../ledger.ts';
import type { StateId, StateNode, VendorId } from '../model/index.ts';
import { swapBill } from '../rules/bills.ts';
import { restrictedSum } from '../rules/gear.ts';
import { coreCapacity, leftToRemove, swapCapacity } from '../rules/rolloutCosts.ts';

/** A ban removes 4G and 5G radio gear; an exclusion removes none before its time, and gear that retires goes with its age. */
export function swapRadio(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.inForce < 4) return;
  const { world } = ctx;
  const before = leftToRemove(world, node);
  if (before <= 0) return;
  const take = Math.min(1, swapCapacity(world, node) / before);
  if (take > 0) {
    const causes = [
      variable(`states/${id}/rollout/crews`, `states/${id}/startPosture`),
      variable(`states/${id}/compliance`, 'parameters/swapYears'),
    ];
    change(
      ctx,
      `states/${id}/gear`,
      node.gear,
      'ran4g',
      replaced(ctx, node.gear.ran4g, node.gear.ordersRan, take),
      causes,
    );
    change(
      ctx,
      `states/${id}/gear`,
      node.gear,
      'ran5g',
      replaced(ctx, node.gear.ran5g, node.gear.ordersRan, take),
      causes,
    );
    const bill = swapBill(world, id, before * take);
    const shared = bill * Math.min(1, node.coFunded + node.subsidised);
    add(ctx, `states/${id}`, node, 'carrierCostUsdBn', bill - shared, causes);
  }
  const after = leftToRemove(world, node);
  const cause = [variable(`states/${id}/removalDue`, `states/${id}/startPosture`)];
  if (before > world.p.removalDone && after <= world.p.removalDone)
    tell(ctx, { code: 'removalDone', state: id }, 0.45, cause);
  else if (node.removalDue !== null && ctx.turn === node.removalDue && after > world.p.removalDone) {
    tell(ctx, { code: 'removalLate', state: id, left: after }, 0.5, cause);
  }
}

/** From core exclusion on, restricted gear leaves the core. */
export function swapCore(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world } = ctx;
  const restricted = restrictedSum(world, node.gear.core);
  if (node.inForce < 2 || restricted <= 0) return;
  const take = Math.min(1, coreCapacity(world, node) / restricted);
  change(ctx, `states/${id}/gear`, node.gear, 'core', replaced(ctx, node.gear.core, node.gear.ordersCore, take), [
    variable(`states/${id}/inForce`, `states/${id}/startPosture`),
    variable(`states/${id}/rollout/crews`, 'parameters/coreSwapYears'),
  ]);
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
