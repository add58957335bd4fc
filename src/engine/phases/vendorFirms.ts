/** What vendors do of themselves: price, research and code; laboratories, lawsuits; and capacity that follows orders (MODEL 6). */
import { change, figure, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode, VendorId, VendorNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { argue } from '../orders/effects/argue.ts';
import { holdUp } from '../orders/effects/courtDelay.ts';
import { vendorPrice } from '../rules/price.ts';
import { wordingFactor } from '../rules/retaliationRisk.ts';
import { turnsIn } from '../rules/time.ts';
import { capacityNext, deliveredInTime, marketUnderRules, mending } from '../rules/vendorFirms.ts';
import { mainRestricted } from '../rules/world.ts';

/** First rule that shuts a vendor out of something that it can sue for. */
const FIRST_POSTURE_TO_SUE = 2;

/** Price and development follow the orders of the turn before, the supply of this one. */
export function runFirm(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  const { world } = ctx;
  if (!world.restricted.includes(v)) {
    change(ctx, `vendors/${v}`, node, 'supply', deliveredInTime(world, node), () => [byOrders(v)]);
  }
  setPrice(ctx, v, node);
  develop(ctx, v, node);
}

function byOrders(v: VendorId): Cause {
  return variable(`vendors/${v}/orderShare`, `vendors/${v}/figures/deliveryKSites`);
}

function setPrice(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  const base = `vendors/${v}`;
  change(ctx, base, node, 'price', vendorPrice(ctx.world, ctx.state, v), () => {
    const causes = [variable(`${base}/supply`, `${base}/figures/price`)];
    if (node.orderShare !== node.capacity) causes.push(byOrders(v));
    if (node.subsidy !== (ctx.before.vendors[v]?.subsidy ?? 0))
      causes.push(variable(`${base}/subsidy`, `${base}/figures/price`));
    if (ctx.state.world.rareEarths > 0) causes.push(variable('world/rareEarths', 'parameters/rareEarthsPrice'));
    return causes;
  });
}

/** Quality grows with the market that a vendor keeps, which pays for its research; short supply holds it back. */
function develop(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  const { p, perYear } = ctx.world;
  const base = `vendors/${v}`;
  const growth = (p.qualityGrowth * (0.5 + node.orderShare) - p.shortageQuality * (1 - node.supply)) / perYear;
  change(ctx, base, node, 'quality', clamp(node.quality + growth * (1 - node.quality), 0.1, 1), () => [
    variable(`${base}/orderShare`, `${base}/figures/rdUsdBn`),
    variable(`${base}/supply`, `${base}/figures/quality`),
  ]);
  const mended = clamp01(node.engineering + mending(ctx.world, ctx.state, v, node));
  change(ctx, base, node, 'engineering', mended, () => [
    node.labOpen ? variable(`${base}/labOpen`, 'parameters/labMend') : figure('parameters/engineeringGrowth'),
  ]);
}

/** After orders are placed: capacity begins to follow them. */
export function buildCapacity(ctx: TurnContext): void {
  for (const v of ctx.world.vendors) {
    const node = ctx.state.vendors[v];
    if (node) change(ctx, `vendors/${v}`, node, 'capacity', capacityNext(ctx.world, node), () => [byOrders(v)]);
  }
}

/** Restricted vendors answer rules: a laboratory where buyers may read their code, and a case in court against a rule just made. */
export function answerRules(ctx: TurnContext): void {
  openLabs(ctx);
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (node) sue(ctx, id, node);
  }
}

function openLabs(ctx: TurnContext): void {
  const { world, state } = ctx;
  if (marketUnderRules(world, state) <= world.p.labAt) return;
  const causes = [parameter('labAt')];
  for (const v of world.restricted) {
    const node = state.vendors[v];
    if (!node || node.labOpen) continue;
    change(ctx, `vendors/${v}`, node, 'labOpen', true, causes);
    const reads = { manageability: node.engineering };
    const reliability = world.p.labOpenReliability;
    for (const id of world.governments)
      argue(ctx, id, { kind: 'study', about: world.rival, argues: 'comfort', reads, reliability }, causes);
    tell(ctx, { code: 'labOpened', vendor: v }, 0.3, causes);
  }
}

/** A rule of this turn that waits for its force may be taken to court: the more plainly it means the vendor, the likelier. */
function sue(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world } = ctx;
  if (node.decidedTurn !== ctx.turn || node.forceTurn === null || node.posture < FIRST_POSTURE_TO_SUE) return;
  if (node.posture <= (ctx.before.states[id]?.posture ?? 0)) return;
  if (ctx.draw(id, 'suit') >= world.p.suitChance * wordingFactor(world, node.wording)) return;
  const causes = [variable(`states/${id}/posture`, `states/${id}/startPosture`)];
  tell(ctx, { code: 'sued', state: id, vendor: mainRestricted(world) }, 0.4, causes);
  holdUp(ctx, id, turnsIn(world, world.p.suitYears), causes);
}
