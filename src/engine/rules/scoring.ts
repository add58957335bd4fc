/** The objectives of each kind of role, 0 to 100, each a documented function of the state (MODEL 9). */
import type { ObjectiveId, Path, PublicState, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { allianceValue, principlesSigned, shortfall, shortfallLeft, wordingShortfall } from './alliance.ts';
import { riskShared } from './bases.ts';
import { rivalIsScored, rivalObjectives } from './rivalScoring.ts';
import { securedShare } from './security.ts';
import { attributes, homeRadioVendors, marketShare, nodeOf, type World } from './world.ts';

const percent = (share: number): number => clamp(share, 0, 1) * 100;

/** A share of a score that lies in one variable: scores are told by what moved them most. */
export interface ScorePart {
  readonly path: Path;
  /** In points of the score. */
  readonly value: number;
}

export interface StatePart extends ScorePart {
  readonly state: StateId;
}

/** Security of each state's network, 0 to 1, as the index on screen. */
export type SecuredShares = Readonly<Record<StateId, number>>;

export function securedShares(world: World, state: PublicState): SecuredShares {
  const shares: Record<StateId, number> = {};
  for (const id of world.governments) shares[id] = securedShare(world, state, id);
  return shares;
}

/**
 * Points that a partner's network adds to allied networks secured, at its share of security. What the protector's own hardened bases carry
 * there is safe in any case.
 */
function securedPoints(world: World, state: PublicState, id: StateId, share: number): number {
  const { attributes: of, weightOfAll } = world;
  const counted = 1 - (1 - share) * riskShared(world, id, nodeOf(state, id));
  return weightOfAll > 0 ? (100 * (of[id]?.weight ?? 0) * counted) / weightOfAll : 0;
}

/** What each partner's network adds to allied networks secured. */
export function securedParts(world: World, state: PublicState): StatePart[] {
  return world.governments.map((id) => ({
    state: id,
    path: `states/${id}/gear`,
    value: securedPoints(world, state, id, securedShare(world, state, id)),
  }));
}

/** What each variable takes from the technological edge. */
export function edgeParts(world: World, state: PublicState): ScorePart[] {
  const { p } = world;
  return [
    ...world.restricted.flatMap((v) => [
      { path: `vendors/${v}/orderShare`, value: -100 * p.edgeOrders * (state.vendors[v]?.orderShare ?? 0) },
      {
        path: `vendors/${v}/substitution`,
        value: -100 * p.edgeSubstitution * (world.restrictedWeight[v] ?? 0) * (state.vendors[v]?.substitution ?? 0),
      },
    ]),
    { path: 'world/standardsSeat', value: -100 * p.edgeStandards * (1 - state.world.standardsSeat) },
    {
      path: 'world/chipSalesLostUsdBn',
      value: -100 * p.edgeSales * clamp(state.world.chipSalesLostUsdBn / p.chipSalesScale, 0, 1),
    },
  ];
}

/** Allied networks secured, 0 to 100: mean security of governments' networks, weighted by what they carry. */
export function networksSecured(world: World, state: PublicState, secured: SecuredShares): number {
  let points = 0;
  for (const id of world.governments) points += securedPoints(world, state, id, secured[id] ?? 0);
  return clamp(points, 0, 100);
}

/**
 * Technological edge: what the restricted vendors do not win of the world's orders, how far their home is from doing without the
 * protector's parts, what bans cost the protector's own chip firms, and what its engineers still weigh in standards.
 */
function techEdge(world: World, state: PublicState): number {
  return clamp(
    edgeParts(world, state).reduce((sum, part) => sum + part.value, 100),
    0,
    100,
  );
}

function protectorObjectives(world: World, state: PublicState, secured: SecuredShares): Record<ObjectiveId, number> {
  return {
    networksSecured: networksSecured(world, state, secured),
    allianceCohesion: percent(1 - state.world.strain / 100),
    techEdge: techEdge(world, state),
    homeRollout: percent(state.states[world.protector]?.rollout.coverage ?? 0),
    purse: percent(1 - state.world.protectorSpentUsdBn / world.p.protectorBudget),
  };
}

/**
 * Share of a government's standing that is in doubt, 0 to 1. It counts what stands: the rule in force, as far as it is complied with. What
 * is announced is no more than a promise. A refusal to extradite is remembered.
 */
function standingInDoubt(world: World, state: PublicState, id: StateId, node: StateNode): number {
  const open = shortfall(world, 0);
  const left = shortfallLeft(world, node, principlesSigned(state, attributes(world, id)), node.inForce);
  const ruled = shortfall(world, node.inForce) * left + wordingShortfall(world, node.inForce, node.wording);
  const refused = node.extradition === 'refused' ? world.p.refusalStanding : 0;
  return clamp(open + (ruled - open) * node.compliance + refused, 0, 1);
}

/** Standing with the protector, 0 to 100: what is in doubt of it, by its worth, and the strain on the alliance. */
function standing(world: World, state: PublicState, id: StateId, node: StateNode, strain: number): number {
  const { standingAtRisk, standingScale } = world.p;
  const worth = allianceValue(world, state, id);
  const atRisk = Math.min(1, worth / standingScale) * standingInDoubt(world, state, id, node);
  return percent(1 - standingAtRisk * atRisk - (1 - standingAtRisk) * (strain / 100));
}

/** What of a government's own its standing rests on. */
const OF_STANDING = ['inForce', 'compliance', 'tailored', 'extradition', 'wording'] as const;

/** By how much each variable's move between two states moved a government's standing, in points. */
export function standingMoves(world: World, before: PublicState, after: PublicState, id: StateId): ScorePart[] {
  const [was, node] = [nodeOf(before, id), nodeOf(after, id)];
  const now = standing(world, after, id, node, after.world.strain);
  return [
    ...OF_STANDING.map((field) => ({
      path: `states/${id}/${field}`,
      value: now - standing(world, after, id, { ...node, [field]: was[field] }, after.world.strain),
    })),
    { path: 'world/strain', value: now - standing(world, after, id, node, before.world.strain) },
  ];
}

/**
 * What stands of partners' rules, by how much each partner counts, as a part for each of them: the rule in force as far as it is complied with,
 * as the protector counts a government's own.
 */
export function partnerParts(world: World, state: PublicState, id: StateId): StatePart[] {
  // The protector's own networks are no partner's to look after.
  const partners = attributes(world, id).peers.filter((peer) => world.governments.includes(peer.id));
  const all = partners.reduce((sum, { weight }) => sum + weight, 0);
  return partners.map(({ id: partner, weight }) => {
    const node = nodeOf(state, partner);
    const stands = node.compliance * (shortfall(world, 0) - shortfall(world, node.inForce));
    return { state: partner, path: `states/${partner}/compliance`, value: (100 * weight * stands) / all };
  });
}

/**
 * Home vendors' shares of the world's new radio orders, each against its share of the market when the game begins and by that share: a newcomer
 * that multiplies next to nothing does not make up for the others.
 */
function homeVendorsScore(world: World, state: PublicState, id: StateId): number {
  return clamp(
    homeVendorParts(world, state, id).reduce((sum, { value }) => sum + value, 0),
    0,
    100,
  );
}

/** What each vendor at home adds to the aim of home vendors. */
export function homeVendorParts(world: World, state: PublicState, id: StateId): ScorePart[] {
  const homes = homeRadioVendors(world, id).map((v) => ({ v, share: marketShare(world.scenario, v, 'ran') }));
  const before = homes.reduce((sum, { share }) => sum + share, 0);
  return homes.map(({ v, share }) => {
    const won = Math.min(share, (state.vendors[v]?.orderShare ?? 0) / world.p.homeVendorFull);
    return { path: `vendors/${v}/orderShare`, value: before > 0 ? (100 * won) / before : 0 };
  });
}

/** Aims that few roles have are counted for those alone. */
function ownObjectives(world: World, state: PublicState, id: StateId): Record<ObjectiveId, number> {
  const { roles, allyRole } = world.scenario;
  const own: Record<ObjectiveId, number> = {};
  for (const { id: aim } of (roles[id] ?? allyRole).objectives) {
    if (aim === 'partners')
      own[aim] = clamp(
        partnerParts(world, state, id).reduce((sum, { value }) => sum + value, 0),
        0,
        100,
      );
    if (aim === 'homeVendors') own[aim] = homeVendorsScore(world, state, id);
  }
  return own;
}

function governmentObjectives(
  world: World,
  state: PublicState,
  id: StateId,
  secured: SecuredShares,
): Record<ObjectiveId, number> {
  const node = nodeOf(state, id);
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 1;
  const spent = ((node.spentUsdBn + node.carrierCostUsdBn) / gdp) * 100;
  const lost = (node.exportsLostUsdBn / gdp) * 100;
  return {
    rollout: percent(node.rollout.coverage),
    security: percent(secured[id] ?? 0),
    purse: percent(1 - spent / world.p.purseScale),
    standing: standing(world, state, id, node, state.world.strain),
    trade: percent(1 - lost / world.p.tradeScale),
    support: percent(node.support / 100),
    ...ownObjectives(world, state, id),
  };
}

/**
 * All objectives of a seat; the rival has none where the scenario gives it no role.
 *
 * @param secured of the same state
 */
export function objectivesFor(
  world: World,
  state: PublicState,
  seat: StateId,
  secured: SecuredShares,
): Record<ObjectiveId, number> {
  if (seat === world.protector) return protectorObjectives(world, state, secured);
  if (seat === world.rival) return rivalIsScored(world) ? rivalObjectives(world, state) : {};
  return governmentObjectives(world, state, seat, secured);
}
