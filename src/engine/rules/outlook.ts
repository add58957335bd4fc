/** Governments' scores of a state that stands between two turns: worked out once, whoever asks. */
import type { Posture, PostureScore, PublicState, StateId } from '../model/index.ts';
import { type PostureScores, scorePostures, termsOf } from './posture.ts';
import { type Market, marketOf } from './vendorChoice.ts';
import type { World } from './world.ts';

interface Outlook {
  readonly turn: number;
  readonly market: Market;
  readonly byState: Map<StateId, PostureScores>;
}

/** By the table of states: a turn makes a new one, and with the old one its scores go. */
const outlooks = new WeakMap<PublicState['states'], Outlook>();

/**
 * As scorePostures, for a state whose turn is over: the intents that a turn ends with and the plans that the next begins with weigh the same
 * state. Not for a state that a phase is still changing.
 */
export function standingScores(world: World, state: PublicState, id: StateId): PostureScores {
  const { byState, market } = outlookOf(world, state);
  const known = byState.get(id);
  if (known) return known;
  const scored = scorePostures(world, state, id, market);
  byState.set(id, scored);
  return scored;
}

/** The same of some postures, with the terms of each score. */
export function standingTerms(world: World, state: PublicState, id: StateId, of: readonly Posture[]): PostureScore[] {
  return termsOf(world, state, standingScores(world, state, id), of, outlookOf(world, state).market);
}

function outlookOf(world: World, state: PublicState): Outlook {
  const known = outlooks.get(state.states);
  if (known?.turn === state.turn) return known;
  const outlook = { turn: state.turn, market: marketOf(world, state), byState: new Map() };
  outlooks.set(state.states, outlook);
  return outlook;
}
