/** Vendor choice: carriers order, layer by layer, among what rules and supply allow (MODEL 6). */
import { change, type TurnContext, variable } from '../ledger.ts';
import type { Cause, StateId, VendorId } from '../model/index.ts';
import { applyOrders } from '../orders/apply.ts';
import { openShares, ruledShares } from '../rules/vendorChoice.ts';

export function vendorChoice(ctx: TurnContext): void {
  applyOrders(ctx);
  for (const id of ctx.world.states) order(ctx, id);
  shareOut(ctx);
}

function order(ctx: TurnContext, id: StateId): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const base = `states/${id}/gear`;
  const vendor = ctx.world.restricted[0] ?? '';
  const causes: Cause[] = [
    variable(`states/${id}/inForce`, `states/${id}/startPosture`),
    variable(`vendors/${vendor}/supply`, `vendors/${vendor}/figures/stockMonths`),
    variable(`states/${id}/financed`, `states/${id}/carriers`),
  ];
  change(
    ctx,
    base,
    node.gear,
    'ordersRan',
    ruledShares(ctx.world, node, openShares(ctx.world, ctx.state, id, node, 'ran'), 'ran'),
    causes,
  );
  change(
    ctx,
    base,
    node.gear,
    'ordersCore',
    ruledShares(ctx.world, node, openShares(ctx.world, ctx.state, id, node, 'core'), 'core'),
    causes,
  );
}

/** Each vendor's share of new radio orders by sites, outside the rival's own market, which is nobody's to win. */
function shareOut(ctx: TurnContext): void {
  const { world, state } = ctx;
  const totals: Record<VendorId, number> = Object.fromEntries(world.vendors.map((v) => [v, 0]));
  let sites = 0;
  for (const id of world.states) {
    if (id === world.rival) continue;
    const weight = world.scenario.states[id]?.figures.sitesK.value ?? 0;
    sites += weight;
    const orders = state.states[id]?.gear.ordersRan ?? {};
    for (const v of world.vendors) totals[v] = (totals[v] ?? 0) + weight * (orders[v] ?? 0);
  }
  for (const v of world.vendors) {
    const node = state.vendors[v];
    if (!node) continue;
    change(ctx, `vendors/${v}`, node, 'orderShare', sites > 0 ? (totals[v] ?? 0) / sites : 0, [
      variable(`vendors/${v}/price`, `vendors/${v}/figures/price`),
      variable(`vendors/${v}/supply`, `vendors/${v}/figures/ranShare`),
    ]);
  }
}
