/** What each posture costs in money and time: annuities in % of GDP a year (MODEL 4, "Cost"; CALIBRATION 1, "Cost"). */
import type { Posture, PublicState, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { gearAge, restricted4g, restricted5g } from './gear.ts';
import { turnsIn } from './time.ts';
import { closedInForce, closedShare, expectedRestricted, premiumShare, restrictedSupply } from './vendorChoice.ts';
import { attributes, nodeOf, type World } from './world.ts';

/** What a government's sums rest on; computed once for its five postures. */
export interface CostBasis {
  /** Yearly price premium of excluding, % of GDP. */
  readonly premium: number;
  /** Value of restricted gear that stands, 4G and 5G, % of GDP. */
  readonly standing: number;
  /** The part of it that is old 4G. */
  readonly standing4g: number;
  /** Yearly cost of a full delay, % of GDP, scaled by what is at stake. */
  readonly delayStake: number;
  readonly delayStakeBan: number;
  /** Expected restricted share of new orders under no rule. */
  readonly expected: number;
  /** Share of new orders that each posture closes: under today's rule as it stands, cap and all; under any other by the posture alone. */
  readonly closed: (k: Posture) => number;
  readonly annuity: number;
  /** Share of the early removal that others than the government's own carriers pay. */
  readonly relief: number;
}

export function costBasis(world: World, state: PublicState, id: StateId): CostBasis {
  const { p } = world;
  const a = attributes(world, id);
  const node = nodeOf(state, id);
  const an = world.annuity;
  const expected = expectedRestricted(world, state, id);
  const supply = restrictedSupply(world, state);
  const left = Math.max(p.openMinimum, 1 - node.rollout.built);
  const remaining = a.restricted4g > 0 ? restricted4g(world, node) / a.restricted4g : 0;
  const standing4g = a.swap * p.swapFactor * gearAge(world, state.turn) * remaining;
  return {
    premium: an * a.capex5g * p.radioShare * left * premiumShare(world, state, id, expected),
    standing: standing4g + a.capex5g * p.radioShare * p.gearOfCapex * restricted5g(world, node),
    standing4g,
    delayStake: an * p.dividend * expected * supply,
    delayStakeBan: an * p.dividend * Math.max(expected, 0.8 * restricted4g(world, node)) * supply,
    expected,
    closed: (k) =>
      k === 2 && node.posture === 2 ? closedInForce(world, { ...node, inForce: 2 }, expected) : closedShare(world, k),
    annuity: an,
    relief: clamp(node.coFunded, 0, 1),
  };
}

/** How short a removal deadline is: 1 at the short one or below, 0 at the long one or above. */
export function haste(world: World, turns: number): number {
  const short = turnsIn(world, world.p.deadlineShort);
  const long = turnsIn(world, world.p.deadlineLong);
  return clamp((long - turns) / Math.max(1, long - short), 0, 1);
}

/** How hasty the removal under way is, 0 to 1, by the time that the government gave for it; 0 where it set no date. */
export function removalHaste(world: World, node: Pick<StateNode, 'removalDue' | 'decidedTurn'>): number {
  return node.removalDue === null ? 0 : haste(world, node.removalDue - Math.max(0, node.decidedTurn));
}

/** Share of the swap estimate that falls due before its time: most of it in haste, less where removal rides on renewal. */
export function earlyShare(world: World, rush: number): number {
  const { removalLong, removalShort } = world.p;
  return removalLong + (removalShort - removalLong) * rush;
}

export interface PostureCost {
  readonly premium: number;
  readonly removal: number;
  readonly delay: number;
  readonly compliance: number;
}

/**
 * Costs of a posture, each positive, % of GDP a year. `deadline` in turns counts for posture 4 only. The removal is sunk once a ban
 * stands; a tailored part of it is due already at core exclusion, and an exclusion leans on early 5G that is tied to 4G gear.
 */
export function postureCost(
  world: World,
  state: PublicState,
  id: StateId,
  basis: CostBasis,
  k: number,
  deadline: number,
): PostureCost {
  const { p } = world;
  const node = nodeOf(state, id);
  const own = 1 - basis.relief;
  const an = basis.annuity;
  if (k === 0) return { premium: 0, removal: 0, delay: 0, compliance: 0 };
  if (k === 1) return { premium: 0, removal: 0, delay: 0, compliance: p.vettingCost };
  if (k === 2) {
    return {
      premium: basis.closed(2) * basis.premium,
      removal: an * p.removalAtCore * basis.standing * own,
      delay: p.delayAtCore * basis.delayStake,
      compliance: p.vettingCost,
    };
  }
  if (k === 3) {
    const tied = p.tiedTo4g * Math.max(0, 1 - state.turn / (p.tiedYears * world.perYear));
    return {
      premium: basis.premium,
      removal: an * tied * basis.standing4g * own,
      delay: p.delayAtExclusion * basis.delayStake,
      compliance: p.vettingCost,
    };
  }
  const rush = haste(world, deadline);
  const standing = node.posture === 4;
  return {
    premium: basis.premium,
    removal: standing ? 0 : an * basis.standing * earlyShare(world, rush) * own,
    delay: standing ? 0 : (p.delayLong + (p.delayShort - p.delayLong) * rush) * basis.delayStakeBan,
    compliance: p.vettingCost,
  };
}

/** Political cost of the carriers that hold the gear, % of GDP a year; money for removal soothes them. */
export function lobbyCost(world: World, state: PublicState, id: StateId, basis: CostBasis, k: Posture): number {
  const node = nodeOf(state, id);
  const held = restricted4g(world, node) * gearAge(world, state.turn);
  const soothed = 1 - world.p.lobbySoothed * clamp(Math.max(node.coFunded, node.subsidised), 0, 1);
  return world.p.lobby * held * basis.closed(k) * soothed;
}
