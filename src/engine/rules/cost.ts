/** What each posture costs in money and time: annuities in % of GDP a year (MODEL 4, "Cost"; CALIBRATION 1, "Cost"). */
import type { PublicState, StateId, StateNode } from '../model/index.ts';
import { clamp, pow } from '../numeric.ts';
import { gearAge, restricted4g, restricted5g } from './gear.ts';
import { closedShare, expectedRestricted, premiumShare, restrictedSupply } from './vendorChoice.ts';
import { attributes, type World } from './world.ts';

/** Factor that spreads a present cost over the horizon as a yearly one: `r / (1 − (1 + r)^−T)`. */
function annuity(world: World): number {
  const { discountRate, horizonYears } = world.p;
  return discountRate > 0 ? discountRate / (1 - pow(1 + discountRate, -horizonYears)) : 1 / horizonYears;
}

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
  readonly annuity: number;
  /** Share of the early removal that others than the government's own carriers pay. */
  readonly relief: number;
}

export function costBasis(world: World, state: PublicState, id: StateId): CostBasis {
  const { p } = world;
  const a = attributes(world, id);
  const node = nodeOf(state, id);
  const an = annuity(world);
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
    annuity: an,
    relief: clamp(node.coFunded, 0, 1),
  };
}

/** How short a removal deadline is: 1 at the short one or below, 0 at the long one or above. */
export function haste(world: World, turns: number): number {
  const short = world.p.deadlineShort * world.perYear;
  const long = world.p.deadlineLong * world.perYear;
  return clamp((long - turns) / Math.max(1, long - short), 0, 1);
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
      premium: closedShare(world, 2) * basis.premium,
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
    removal: standing ? 0 : an * basis.standing * (p.removalLong + (p.removalShort - p.removalLong) * rush) * own,
    delay: standing ? 0 : (p.delayLong + (p.delayShort - p.delayLong) * rush) * basis.delayStakeBan,
    compliance: p.vettingCost,
  };
}

/** Political cost of the carriers that hold the gear, % of GDP a year; money for removal halves it. */
export function lobbyCost(world: World, state: PublicState, id: StateId, k: 0 | 1 | 2 | 3 | 4): number {
  const node = nodeOf(state, id);
  const held = restricted4g(world, node) * gearAge(world, state.turn);
  const soothed = 1 - 0.5 * clamp(Math.max(node.coFunded, node.subsidised), 0, 1);
  return world.p.lobby * held * closedShare(world, k) * soothed;
}

function nodeOf(state: PublicState, id: StateId): StateNode {
  const node = state.states[id];
  if (!node) throw new RangeError(id);
  return node;
}
