/** Threats as commitments, and what they weigh (MODEL 3). */
import type { Commitment, PublicState, StakeId, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { selfHarm } from './bases.ts';
import type { World } from './world.ts';

/** Open threats of an issuer. */
export function openThreats(state: PublicState, issuer: StateId): Commitment[] {
  return Object.values(state.commitments).filter(
    (c) => c.issuer === issuer && c.kind === 'threat' && c.status === 'open',
  );
}

/** Whether a threat against a state is open, whoever made it. */
export function isThreatened({ commitments }: Pick<PublicState, 'commitments'>, target: StateId): boolean {
  for (const id in commitments) {
    const c = commitments[id];
    if (c?.kind === 'threat' && c.status === 'open' && c.target === target) return true;
  }
  return false;
}

/** Open threats of an issuer that cost it no more to carry out than so much. */
function countUpTo(world: World, state: PublicState, issuer: StateId, ownCost: number): number {
  let count = 0;
  for (const id in state.commitments) {
    const c = state.commitments[id];
    if (c?.issuer === issuer && c.kind === 'threat' && c.status === 'open' && costOf(world, c.stake) <= ownCost)
      count++;
  }
  return count;
}

/** What carrying out costs the issuer, 0 to 1. */
function costOf({ scenario }: World, stake: StakeId | null): number {
  return stake === null ? 0 : (scenario.stakes[stake]?.ownCost.value ?? 0);
}

/**
 * Probability that a threat is carried out, as the target sees it: `resolve × (1 − own cost) × (1 − crowding)`. Own cost, because
 * cutting a partner off costs the issuer what that partner gives; crowding, because many defiant partners cannot all be punished, and an
 * issuer that cannot do all that it has threatened does the cheapest first: only threats as cheap or cheaper stand before this one.
 */
export function credibility(
  world: World,
  state: PublicState,
  threat: Pick<Commitment, 'issuer' | 'target' | 'stake'>,
): number {
  const ownCost = costOf(world, threat.stake);
  const target = state.states[threat.target];
  const harm = selfHarm(world, ownCost, target ?? { hardened: 0 });
  const crowd = Math.max(0, countUpTo(world, state, threat.issuer, ownCost) - 1);
  return clamp(state.world.resolve * (1 - harm) * (1 - clamp(world.p.crowding * crowd, 0, 1)), 0, 1);
}

/** Weight of a stake, as a share of the alliance's value: what lies in the protector's market is the carriers' owners' to lose. */
export function stakeWeight({ scenario, p }: World, id: StakeId): number {
  const stake = scenario.stakes[id];
  return (stake?.weight.value ?? 0) * (stake?.market ? p.marketAccess : 1);
}

/** Weight of all that stands against a target below each posture: share of the alliance's value that it expects to lose, 0 to 1. */
export function threatWeights(world: World, state: PublicState, target: StateId): readonly number[] {
  const weights = [0, 0, 0, 0, 0];
  // With the quarrel settled, what was threatened or taken away is settled too.
  if (state.states[target]?.tailored != null) return weights;
  for (const id in state.commitments) {
    const c = state.commitments[id];
    if (c?.kind !== 'threat' || c.target !== target || (c.status !== 'open' && c.status !== 'carriedOut')) continue;
    const share = c.stake ? stakeWeight(world, c.stake) : 0;
    // A threat carried out presses on: meeting the demand would restore what was lost.
    const felt = share * (c.status === 'open' ? credibility(world, state, c) : world.p.restorationHope);
    for (let below = 0; below < c.demand; below++) weights[below] = (weights[below] as number) + felt;
  }
  for (let k = 0; k < weights.length; k++) weights[k] = Math.min(1, weights[k] as number);
  return weights;
}
