/** Rollout costs: rules come into force, crews build and swap, and the bills are booked (MODEL 7). */
import { add, change, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { StateId, StateNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { premiumBill } from '../rules/bills.ts';
import { coverageOf, delayCost, deliveriesOf, sitesBuilt, unhinderedBuilt } from '../rules/rolloutCosts.ts';
import { type Market, marketOf } from '../rules/vendorChoice.ts';
import { missDate, swapCore, swapRadio } from './swap.ts';

export function rolloutCosts(ctx: TurnContext): void {
  applyOrders(ctx);
  const market = marketOf(ctx.world, ctx.state);
  for (const id of ctx.world.states) {
    const node = ctx.state.states[id];
    if (!node) continue;
    enterForce(ctx, id, node);
    const sites = build(ctx, id, node);
    swapRadio(ctx, id, node);
    swapCore(ctx, id, node);
    missDate(ctx, id, node);
    bills(ctx, id, node, market, sites);
    erode(ctx, id, node);
  }
}

function enterForce(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.forceTurn === null || ctx.turn < node.forceTurn) return;
  const cause = [variable(`states/${id}/posture`, `states/${id}/startPosture`)];
  change(ctx, `states/${id}`, node, 'inForce', node.posture, cause);
  change(ctx, `states/${id}`, node, 'forceTurn', null, cause);
  // A rule that comes into force is meant; it erodes from there.
  const meant = clamp01(ctx.world.p.complianceAtStart + (node.securityLaw ? ctx.world.p.complianceByLaw : 0));
  change(ctx, `states/${id}`, node, 'compliance', meant, cause);
  tell(ctx, { code: 'inForce', state: id, posture: node.posture }, 0.25, cause);
}

/** Deliveries below this share of what is ordered slow a roll-out so that it is felt. */
const SHORT_DELIVERIES = 0.95;

/** @returns 5G sites built, over sites needed */
function build(ctx: TurnContext, id: StateId, node: StateNode): number {
  const { world, state } = ctx;
  const deliveries = deliveriesOf(world, node.gear.ordersRan, state.vendors);
  const sites = sitesBuilt(world, id, node, ctx.turn, deliveries);
  if (sites <= 0) return 0;
  const crews = () => variable(`states/${id}/rollout/crews`, `states/${id}/figures/sitesK`);
  const orders = () => variable(`states/${id}/gear/ordersRan`, 'parameters/rolloutYears');
  // Who delivers matters to what stands; to how much is built only where some cannot deliver.
  const paced = () => (deliveries < SHORT_DELIVERIES ? [crews(), orders()] : [crews()]);
  const ran5g: Record<string, number> = {};
  for (const v of world.vendors) ran5g[v] = (node.gear.ran5g[v] ?? 0) + sites * (node.gear.ordersRan[v] ?? 0);
  change(ctx, `states/${id}/gear`, node.gear, 'ran5g', ran5g, () => [crews(), orders()]);
  change(ctx, `states/${id}/rollout`, node.rollout, 'built', Math.min(1, node.rollout.built + sites), paced);
  change(ctx, `states/${id}/rollout`, node.rollout, 'coverage', coverageOf(world, id, node.rollout.built), () => [
    variable(`states/${id}/rollout/built`, `states/${id}/figures/urbanShare`),
  ]);
  return sites;
}

function bills(ctx: TurnContext, id: StateId, node: StateNode, market: Market, sites: number): void {
  const { world } = ctx;
  add(ctx, `states/${id}`, node, 'carrierCostUsdBn', premiumBill(world, market, id, node, sites), () => [
    variable(`states/${id}/inForce`, `states/${id}/figures/capex5gUsdBn`),
  ]);
  const unhindered = coverageOf(world, id, unhinderedBuilt(world, id, ctx.turn, world.spectrum[id] ?? 0));
  add(ctx, `states/${id}`, node, 'delayCostUsdBn', delayCost(world, id, node.rollout.coverage, unhindered), () => [
    variable(`states/${id}/rollout/coverage`, 'parameters/dividend'),
  ]);
}

/** Announced is not done: compliance decays unless it is fed (MODEL 4). */
function erode(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.posture === 0) return;
  const { p, perYear } = ctx.world;
  const kept =
    1 -
    (p.complianceDecay / perYear) * (1 - p.oversightKeeps * node.oversight) * (node.securityLaw ? 1 - p.lawKeeps : 1);
  change(ctx, `states/${id}`, node, 'compliance', node.compliance * kept, () => [
    variable(`states/${id}/securityLaw`, `states/${id}/startPosture`),
    parameter('complianceDecay'),
  ]);
}
