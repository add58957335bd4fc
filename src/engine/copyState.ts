/**
 * The copy that a turn changes. It knows the state's shape: what the rules set field by field is new, and what they only ever replace whole (tables of
 * shares, lists of turns, intents) is shared with the state before. The types hold that line: what is shared is readonly.
 */
import type { GameState, StateNode } from './model/index.ts';

export function copyState(state: GameState): GameState {
  return {
    ...state,
    hidden: { ...state.hidden, tasked: { ...state.hidden.tasked } },
    world: { ...state.world },
    states: each(state.states, copyNode),
    vendors: each(state.vendors, flat),
    blocs: each(state.blocs, flat),
    seats: each(state.seats, ({ capital, lastGiven }) => ({ capital, lastGiven: { ...lastGiven } })),
    commitments: each(state.commitments, flat),
    retaliations: each(state.retaliations, flat),
    intents: { ...state.intents },
    happened: { ...state.happened },
    dilemmas: { ...state.dilemmas },
    scores: { ...state.scores },
  };
}

function copyNode(node: StateNode): StateNode {
  return {
    ...node,
    beliefs: each(node.beliefs, flat),
    doubts: { ...node.doubts },
    rollout: { ...node.rollout },
    gear: { ...node.gear },
  };
}

const flat = <T extends object>(entry: T): T => ({ ...entry });

function each<T>(table: Readonly<Record<string, T>>, copy: (entry: T) => T): Record<string, T> {
  const copies: Record<string, T> = { ...table };
  for (const key in copies) copies[key] = copy(copies[key] as T);
  return copies;
}
