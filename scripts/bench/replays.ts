/** Recorded games, to be played from their orders. */
import { hashState, type Replay, type ReplayTurn, RULES_VERSION, type Scenario } from '../../src/engine/index.ts';
import { beginGames, playGames } from './games.ts';

export function replaysOf(scenario: Scenario): Replay[] {
  return beginGames(scenario).map((game) => {
    const turns: ReplayTurn[] = [];
    playGames(scenario, [game], {
      ledger: false,
      keep: ({ state }, _before, orders) => {
        turns.push({ orders, hash: hashState(state) });
      },
    });
    return {
      kind: 'rr.replay',
      format: 3,
      rulesVersion: RULES_VERSION,
      // Verifying asks neither for the scenario within the file nor for its hash: it is handed the scenario opened.
      scenarioHash: '',
      scenario: null,
      seed: game.seed,
      humans: game.humans,
      handovers: [],
      opponents: 'rulesOfThumb',
      notes: [],
      ordersFrom: null,
      turns,
    };
  });
}
