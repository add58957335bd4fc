/** States of games as they go along, a sample of what is hashed and written. */
import type { GameState, Scenario } from '../../src/engine/index.ts';
import { beginGames, playGames } from './games.ts';

const EVERY = 4;

export function statesOf(scenario: Scenario): GameState[] {
  const states: GameState[] = [];
  playGames(scenario, beginGames(scenario).slice(0, 1), {
    ledger: false,
    keep: ({ state }) => {
      if (state.turn % EVERY === 0) states.push(state);
    },
  });
  return states;
}
