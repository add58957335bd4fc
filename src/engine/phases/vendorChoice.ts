/** Vendor choice: carriers order, layer by layer, among what rules and supply allow (MODEL 6). */
import { add, change, figure, type TurnContext, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode } from '../model/index.ts';
import { applyOrders } from '../orders/apply.ts';
import { maturityGrowth } from '../rules/openNetworks.ts';
import { type Market, marketOf, orderShares, placedShares } from '../rules/vendorChoice.ts';
import { mainRestricted } from '../rules/world.ts';
import { answerRules, buildCapacity } from './vendorFirms.ts';

export function vendorChoice(ctx: TurnContext): void {
  applyOrders(ctx);
  growNewcomers(ctx);
  for (const id of ctx.world.governments) readSilence(ctx, id);
  const market = marketOf(ctx.world, ctx.state);
  for (const id of ctx.world.states) order(ctx, id, market);
  shareOut(ctx);
  buildCapacity(ctx);
  answerRules(ctx);
}

function growNewcomers(ctx: TurnContext): void {
  const { state, world } = ctx;
  add(ctx, 'world', state.world, 'openMaturity', maturityGrowth(world, state.world), () => [
    variable('world/openFundingUsdBn', 'parameters/openCalm'),
  ]);
}

/** Silence at an auction is an answer: bidders take the door to be open, until a rule or a condition says otherwise. */
function readSilence(ctx: TurnContext, id: StateId): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const base = `states/${id}`;
  if (node.posture >= 2) {
    change(ctx, base, node, 'doorOpen', false, () => [variable(`${base}/posture`, `${base}/startPosture`)]);
  } else if (node.auctionConditions) {
    change(ctx, base, node, 'doorOpen', false, () => [variable(`${base}/auctionConditions`, `${base}/windows`)]);
  } else if (auctionNow(ctx, id, node)) {
    change(ctx, base, node, 'doorOpen', true, () => [figure(`${base}/windows`)]);
  }
}

function auctionNow(ctx: TurnContext, id: StateId, node: StateNode): boolean {
  const windows = ctx.world.scenario.states[id]?.windows ?? [];
  return windows.some(({ kind, turn }) => kind === 'auction' && turn === ctx.turn) && !node.deferred.includes(ctx.turn);
}

function order(ctx: TurnContext, id: StateId, market: Market): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const base = `states/${id}/gear`;
  const causes = () => causesOf(ctx, id, node);
  change(ctx, base, node.gear, 'ordersRan', placedShares(ctx.world, market, id, node, 'ran'), causes);
  change(ctx, base, node.gear, 'ordersCore', placedShares(ctx.world, market, id, node, 'core'), causes);
}

/** What orders rest on: always the rule, the largest restricted vendor's supply and finance; besides, what is not as it usually is. */
function causesOf(ctx: TurnContext, id: StateId, node: StateNode): Cause[] {
  const here = `states/${id}`;
  const vendor = mainRestricted(ctx.world);
  const causes: Cause[] = [
    variable(`${here}/inForce`, `${here}/startPosture`),
    variable(`vendors/${vendor}/supply`, `vendors/${vendor}/figures/stockMonths`),
    variable(`${here}/financed`, `${here}/carriers`),
  ];
  if (node.inForce > 0 && node.compliance !== 1)
    causes.push(variable(`${here}/compliance`, 'parameters/complianceAtStart'));
  if (node.posture !== node.inForce && ctx.world.p.stateFollow > 0)
    causes.push(variable(`${here}/posture`, `${here}/startPosture`));
  if (node.inForce === 2 && node.cap !== null) causes.push(variable(`${here}/cap`, 'parameters/usualCap'));
  if (node.diversityMandate) causes.push(variable(`${here}/diversityMandate`, 'parameters/diversityLimit'));
  if (node.auctionConditions) causes.push(variable(`${here}/auctionConditions`, `${here}/windows`));
  if (node.doorOpen) causes.push(variable(`${here}/doorOpen`, `${here}/windows`));
  return causes;
}

function shareOut(ctx: TurnContext): void {
  for (const [v, share] of Object.entries(orderShares(ctx.world, ctx.state))) {
    const node = ctx.state.vendors[v];
    if (!node) continue;
    change(ctx, `vendors/${v}`, node, 'orderShare', share, () => [
      variable(`vendors/${v}/price`, `vendors/${v}/figures/price`),
      variable(`vendors/${v}/supply`, `vendors/${v}/figures/ranShare`),
    ]);
  }
}
