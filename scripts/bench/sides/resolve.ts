/** The same recorded turns merely played from their orders, each hashed. */
import { createGame, hashState, resolveTurn } from '../../../src/engine/index.ts';
import { scenarioToldOf } from '../games.ts';
import { replaysOf } from '../replays.ts';
import { serve } from '../serve.ts';

const scenario = scenarioToldOf(process.argv);
const replays = replaysOf(scenario);
serve({
  prepare: () => replays,
  run() {
    let turns = 0;
    for (const replay of replays) {
      let state = createGame(scenario, replay.seed, replay.humans);
      for (const { orders, hash } of replay.turns) {
        state = resolveTurn(scenario, state, orders, { ledger: false }).state;
        if (hashState(state) !== hash) throw new Error(`Turn ${state.turn} came out otherwise.`);
        turns += 1;
      }
    }
    return turns;
  },
});
