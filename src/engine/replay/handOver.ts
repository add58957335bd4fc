/** Seats change hands between two turns: a person sits down where the engine played, or rises. */
import type { GameState, Handover, Intent, IntentId, StateId } from '../model/index.ts';

/**
 * The state as it is when people hold these seats and no others. What the engine announced for a seat that a person takes leaves the
 * board: the person has promised nothing. A seat that the engine takes announces its intents when the next turn is opened.
 */
export function handOver(state: GameState, humans: readonly StateId[]): GameState {
  const sorted = [...new Set(humans)].sort();
  if (sorted.length === state.humans.length && sorted.every((seat, index) => seat === state.humans[index]))
    return state;
  const taken = sorted.filter((seat) => !state.humans.includes(seat));
  const intents: Record<IntentId, Intent> = {};
  for (const [id, intent] of Object.entries(state.intents)) if (!taken.includes(intent.seat)) intents[id] = intent;
  return { ...state, humans: sorted, intents };
}

/** The state on which the orders of its turn are given: handed over where the game's record says so. */
export function handedOver(handovers: readonly Handover[], state: GameState): GameState {
  const change = handovers.find(({ turn }) => turn === state.turn);
  return change === undefined ? state : handOver(state, change.humans);
}
