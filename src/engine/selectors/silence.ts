/** What of a seat's own word silence settles at the end of this turn. */
import type { Order, SeatView, StateId } from '../model/index.ts';

export interface Silence {
  /** Whose threat is withdrawn by it. */
  readonly threats: readonly StateId[];
  /** To whom a promise is broken by it. */
  readonly promises: readonly StateId[];
}

/**
 * Threats whose day is past and which are not met, and promises that are owed by this turn, where the draft says nothing of them. The phase of
 * commitments settles them so.
 */
export function silenceOf({ state, seat }: SeatView, draft: readonly Order[]): Silence {
  const spoken = new Set(draft.flatMap((order) => ('commitment' in order ? [order.commitment] : [])));
  const own = Object.keys(state.commitments)
    .sort()
    .flatMap((key) => state.commitments[key] ?? [])
    .filter(({ id, issuer }) => issuer === seat && !spoken.has(id));
  const unmet = ({ target, demand }: (typeof own)[number]): boolean => (state.states[target]?.posture ?? 0) < demand;
  return {
    threats: own
      .filter((c) => c.kind === 'threat' && c.status === 'open' && unmet(c) && state.turn > c.dueTurn)
      .map(({ target }) => target),
    promises: own
      .filter((c) => c.kind === 'promise' && c.status === 'owed' && !unmet(c) && state.turn >= c.dueTurn)
      .map(({ target }) => target),
  };
}
