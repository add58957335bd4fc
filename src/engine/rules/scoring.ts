/** The objectives of each kind of role, 0 to 100, each a documented function of the state (MODEL 9). */
import type { ObjectiveId, PublicState, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { allianceValue, shortfall } from './alliance.ts';
import { securedShare } from './security.ts';
import { attributes, type World } from './world.ts';

export const PROTECTOR_OBJECTIVES: readonly ObjectiveId[] = [
  'networksSecured',
  'allianceCohesion',
  'techEdge',
  'homeRollout',
  'purse',
];
export const GOVERNMENT_OBJECTIVES: readonly ObjectiveId[] = [
  'rollout',
  'security',
  'purse',
  'standing',
  'trade',
  'support',
];

const percent = (share: number): number => clamp(share, 0, 1) * 100;

/** How much a partner's network counts for the protector: what it carries, by tie and intelligence, and by size. */
export function partnerWeight(world: World, id: StateId): number {
  const a = attributes(world, id);
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  return (0.1 + 0.5 * a.tie + 0.4 * a.tier) * Math.sqrt(gdp);
}

/** Allied networks secured: mean security of governments' networks, weighted by what they carry. */
export function networksSecured(world: World, state: PublicState): number {
  let sum = 0;
  let weights = 0;
  for (const id of world.governments) {
    const w = partnerWeight(world, id);
    sum += w * securedShare(world, state, id);
    weights += w;
  }
  return percent(weights > 0 ? sum / weights : 1);
}

/**
 * Technological edge: what the restricted vendors do not win of the world's orders, how far their home is from doing without the
 * protector's parts, and what bans cost the protector's own chip firms.
 */
export function techEdge(world: World, state: PublicState): number {
  let orders = 0;
  let substitution = 0;
  for (const v of world.restricted) {
    orders += state.vendors[v]?.orderShare ?? 0;
    substitution += (world.restrictedWeight[v] ?? 0) * (state.vendors[v]?.substitution ?? 0);
  }
  const sales = state.world.chipSalesLostUsdBn / world.p.chipSalesScale;
  return percent(
    1 - world.p.edgeOrders * orders - world.p.edgeSubstitution * substitution - world.p.edgeSales * clamp(sales, 0, 1),
  );
}

function protectorObjectives(world: World, state: PublicState): Record<ObjectiveId, number> {
  return {
    networksSecured: networksSecured(world, state),
    allianceCohesion: percent(1 - state.world.strain / 100),
    techEdge: techEdge(world, state),
    homeRollout: percent(state.states[world.protector]?.rollout.coverage ?? 0),
    purse: percent(1 - state.world.protectorSpentUsdBn / world.p.protectorBudget),
  };
}

function governmentObjectives(world: World, state: PublicState, id: StateId): Record<ObjectiveId, number> {
  const node = state.states[id];
  if (!node) throw new RangeError(id);
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 1;
  const spent = ((node.spentUsdBn + node.carrierCostUsdBn) / gdp) * 100;
  const lost = (node.exportsLostUsdBn / gdp) * 100;
  const worth = allianceValue(world, state, id);
  const atRisk = Math.min(1, worth / world.p.standingScale) * shortfall(world, node.posture);
  return {
    rollout: percent(node.rollout.coverage),
    security: percent(securedShare(world, state, id)),
    purse: percent(1 - spent / world.p.purseScale),
    standing: percent(1 - 0.7 * atRisk - 0.3 * (state.world.strain / 100)),
    trade: percent(1 - lost / world.p.tradeScale),
    support: percent(node.support / 100),
  };
}

/** All objectives of a seat; the rival has none in this version. */
export function objectivesFor(world: World, state: PublicState, seat: StateId): Record<ObjectiveId, number> {
  if (seat === world.protector) return protectorObjectives(world, state);
  return seat === world.rival ? {} : governmentObjectives(world, state, seat);
}
