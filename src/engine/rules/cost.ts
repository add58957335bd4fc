/** What each posture costs in money and time: annuities in % of GDP a year (MODEL 4, "Cost"; CALIBRATION 1, "Cost"). */
import type { Posture, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Basis } from './basis.ts';
import { keepsTie } from './credit.ts';
import { turnsIn } from './time.ts';
import { closedShare } from './vendorChoice.ts';
import type { World } from './world.ts';

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
  const { deadlineRelief, removalLong, removalShort } = world.p;
  return removalShort - deadlineRelief * (removalShort - removalLong) * (1 - rush);
}

export interface PostureCost {
  premium: number;
  removal: number;
  delay: number;
  compliance: number;
}

/**
 * Costs of a posture, each positive, % of GDP a year. The removal is sunk once a ban stands; a tailored part of it is due already at core
 * exclusion, and an exclusion leans on early 5G that is tied to 4G gear.
 *
 * @param deadline in turns; counts for posture 4 only
 * @param cost is filled in and returned: a game works out some thousand of them a second
 */
export function postureCost(basis: Basis, k: Posture, deadline: number, cost: PostureCost): PostureCost {
  const { world, node } = basis;
  const { p, annuity: an } = world;
  cost.premium = 0;
  cost.removal = 0;
  cost.delay = 0;
  // Where restricted gear may come in, it has to be vetted, and the more 5G there is the more there is to vet.
  cost.compliance = k === 0 ? 0 : p.vettingCost * (k < 3 ? 1 + p.vettingScale * node.rollout.built : 1);
  if (k === 2) {
    cost.premium = basis.closedAtCore * basis.premium;
    cost.removal = an * p.removalAtCore * basis.value * basis.own;
    cost.delay = p.delayAtCore * basis.delayStake;
  } else if (k === 3) {
    const tied = p.tiedTo4g * Math.max(0, 1 - basis.state.turn / (p.tiedYears * world.perYear));
    cost.premium = basis.premium;
    cost.removal = an * tied * basis.value4g * basis.own;
    cost.delay = p.delayAtExclusion * basis.delayStake;
  } else if (k === 4) {
    cost.premium = basis.premium;
    if (node.posture !== 4) {
      const rush = haste(world, deadline);
      cost.removal = an * basis.value * earlyShare(world, rush) * basis.own;
      cost.delay = (p.delayLong + (p.delayShort - p.delayLong) * rush) * basis.delayStakeBan;
    }
  }
  if (node.creditFrom !== null && !keepsTie(world, node.creditFrom, k)) cost.premium += basis.credit;
  return cost;
}

/** Share of new orders that a posture closes to restricted vendors, 0 to 1. */
export function closedUnder(basis: Basis, k: Posture): number {
  return k === 2 ? basis.closedAtCore : closedShare(basis.world, k);
}

/** Political cost of the carriers that hold the gear, % of GDP a year; money for removal soothes them. */
export function lobbyCost(basis: Basis, k: Posture): number {
  return basis.world.p.lobby * (basis.standing4g * basis.age) * closedUnder(basis, k) * basis.unsoothed;
}
