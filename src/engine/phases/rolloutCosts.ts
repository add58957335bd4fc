/** Rollout costs: rules come into force, crews build and swap, and the bills are booked (MODEL 7). */
import { add, change, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { StateId, StateNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { premiumBill, swapBurden } from '../rules/bills.ts';
import { GOODWILL_AT_REST } from '../rules/carriers.ts';
import { wearOf, worn } from '../rules/compliance.ts';
import {
  type Building,
  buildingOf,
  coverageOf,
  delayCost,
  deliveriesOf,
  unhinderedBuilt,
} from '../rules/rolloutCosts.ts';
import { type Market, marketOf } from '../rules/vendorChoice.ts';
import { carriersOf } from '../rules/world.ts';
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
    settleGoodwill(ctx, id, node);
    erode(ctx, id, node);
  }
}

function enterForce(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.forceTurn === null || ctx.turn < node.forceTurn) return;
  const cause = [variable(`states/${id}/posture`, `states/${id}/startPosture`)];
  const shutOut = node.inForce >= FIRST_POSTURE_THAT_SHUTS_OUT;
  change(ctx, `states/${id}`, node, 'inForce', node.posture, cause);
  change(ctx, `states/${id}`, node, 'forceTurn', null, cause);
  // A rule that comes into force is meant; it erodes from there.
  const meant = clamp01(ctx.world.p.complianceAtStart + (node.securityLaw ? ctx.world.p.complianceByLaw : 0));
  change(ctx, `states/${id}`, node, 'compliance', meant, cause);
  tell(ctx, { code: 'inForce', state: id, posture: node.posture }, 0.25, cause);
  if (!shutOut && node.posture >= FIRST_POSTURE_THAT_SHUTS_OUT) endChallenge(ctx, id, node);
}

/** First rule that leaves a challenger none of the gear that it planned with. */
const FIRST_POSTURE_THAT_SHUTS_OUT = 3;
/** Competition lost in a turn from which it is told. */
const FELT = 0.02;

/** A rule that shuts the cheap vendor out ends the plans of networks that were to be built with it. */
function endChallenge(ctx: TurnContext, id: StateId, node: StateNode): void {
  const lost = ctx.world.p.entrantLoss * carriersOf(ctx.world, id).challengers * node.rivalry;
  const causes = [variable(`states/${id}/inForce`, `states/${id}/carriers`)];
  change(ctx, `states/${id}`, node, 'rivalry', node.rivalry - lost, causes);
  if (lost >= FELT) tell(ctx, { code: 'challengerGone', state: id }, 0.3, causes);
}

/** Deliveries below this share of what is ordered slow a roll-out so that it is felt. */
const SHORT_DELIVERIES = 0.95;

/** @returns 5G sites built, over sites needed */
function build(ctx: TurnContext, id: StateId, node: StateNode): number {
  const { world, state } = ctx;
  const deliveries = deliveriesOf(world, node.gear.ordersRan, state.vendors);
  const building = buildingOf(world, id, node, ctx.turn, deliveries, swapBurden(world, id, node));
  noteDelay(ctx, id, node, building);
  const { sites } = building;
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

/** What kept sites from being built is written down by its cause, so that one delay is not laid at another's door. */
function noteDelay(ctx: TurnContext, id: StateId, { rollout }: StateNode, building: Building): void {
  const here = `states/${id}`;
  const base = `${here}/rollout`;
  add(ctx, base, rollout, 'lostToSwap', building.toSwap, () => [
    variable(`${base}/crews`, `${here}/startPosture`),
    variable(`${here}/inForce`, `${here}/startPosture`),
  ]);
  add(ctx, base, rollout, 'lostToSupply', building.toSupply, () => [
    variable(`${here}/gear/ordersRan`, 'parameters/rolloutYears'),
  ]);
  add(ctx, base, rollout, 'lostToSpectrum', building.toSpectrum, () => [
    variable(`${base}/spectrumTurn`, `${here}/windows`),
  ]);
  add(ctx, base, rollout, 'lostToCourts', building.toCourts, () => [variable(`${base}/courtTurns`, `${here}/windows`)]);
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

/** Bills that a rule leaves with carriers cost goodwill; time brings it back to the middle. */
function settleGoodwill(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { p, fading, scenario } = ctx.world;
  const gdp = scenario.states[id]?.figures.gdpUsdBn.value ?? 1;
  const billed = node.carrierCostUsdBn - (ctx.before.states[id]?.carrierCostUsdBn ?? node.carrierCostUsdBn);
  const base = `states/${id}`;
  const faded = node.carrierGoodwill + fading.carrierGoodwillFade * (GOODWILL_AT_REST - node.carrierGoodwill);
  change(ctx, base, node, 'carrierGoodwill', faded, BY_TIME);
  change(
    ctx,
    base,
    node,
    'carrierGoodwill',
    clamp01(node.carrierGoodwill - p.billGoodwill * (billed / gdp) * 100),
    () => [variable(`${base}/carrierCostUsdBn`, 'parameters/billGoodwill')],
  );
}

const BY_TIME = () => [parameter('carrierGoodwillFade')];

/** Announced is not done: what stands of a rule wears unless it is fed (MODEL 4). */
function erode(ctx: TurnContext, id: StateId, node: StateNode): void {
  if (node.posture === 0) return;
  const base = `states/${id}`;
  const wear = wearOf(ctx.world, id, node);
  change(ctx, base, node, 'compliance', worn(ctx.world, node.compliance, wear.time), () => [
    variable(`${base}/securityLaw`, `${base}/startPosture`),
    parameter('complianceDecay'),
  ]);
  change(ctx, base, node, 'compliance', worn(ctx.world, node.compliance, wear.lobby), () => [
    variable(`${base}/carrierGoodwill`, `${base}/carriers`),
    parameter('lobbyErosion'),
  ]);
  change(ctx, base, node, 'compliance', worn(ctx.world, node.compliance, wear.purse), () => [
    variable(`${base}/spentUsdBn`, 'parameters/emptyPurse'),
  ]);
}
