/** Promises that ask for a posture in return, and what they weigh (MODEL 3). */
import type { Commitment, Pledge, PublicState, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Attributes } from './attributes.ts';
import { attributes, type World } from './world.ts';

/** What can be promised for a posture. */
export const OFFERED_PLEDGES = ['trade', 'intelligence'] as const satisfies readonly Pledge[];
export type OfferedPledge = (typeof OFFERED_PLEDGES)[number];

export function isOffered(pledge: Pledge | null): pledge is OfferedPledge {
  return pledge === 'trade' || pledge === 'intelligence';
}

/** Promises of an issuer that it has still to keep, or that still wait for their target. */
export function standingPromises(state: PublicState, issuer: StateId): Commitment[] {
  return Object.values(state.commitments).filter(
    (c) => c.issuer === issuer && isOffered(c.pledge) && (c.status === 'open' || c.status === 'owed'),
  );
}

/** What a promise is worth to its target while it is kept, % of GDP a year: better access for what it sells, or a closer intelligence tie. */
export function pledgeWorth({ p }: World, a: Attributes, pledge: OfferedPledge): number {
  return pledge === 'trade' ? p.tradeOffer * a.exportsToProtector : p.intelligenceOffer * a.closerIntelligence;
}

/**
 * Probability that a promise is kept, as its target sees it: `resolve × (1 − crowding)`. Crowding, because who promises much to many cannot
 * pay them all.
 *
 * @param others further promises that stand
 */
export function trusted(world: World, state: PublicState, others: number): number {
  return clamp(state.world.resolve * (1 - clamp(world.p.crowding * others, 0, 1)), 0, 1);
}

/** What standing promises add to each posture of a government, % of GDP a year: as far as they are trusted, and in full once they are kept. */
export function offerValues(world: World, state: PublicState, id: StateId): readonly number[] {
  const values = [0, 0, 0, 0, 0];
  for (const key in state.commitments) {
    const c = state.commitments[key];
    if (c?.target !== id || !isOffered(c.pledge)) continue;
    if (c.status !== 'open' && c.status !== 'owed' && c.status !== 'met') continue;
    const kept = c.status === 'met' ? 1 : trusted(world, state, standingPromises(state, c.issuer).length - 1);
    const worth = kept * pledgeWorth(world, attributes(world, id), c.pledge);
    for (let k = c.demand; k < values.length; k++) values[k] = (values[k] as number) + worth;
  }
  return values;
}

/** The protector's own promise not to listen, where it stands. */
export function standingPledge(state: PublicState, issuer: StateId, target: StateId): Commitment | null {
  for (const key in state.commitments) {
    const c = state.commitments[key];
    if (c?.pledge === 'noSpy' && c.status === 'open' && c.issuer === issuer && c.target === target) return c;
  }
  return null;
}
