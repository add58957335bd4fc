/** All-AI turns of which all is kept that a session keeps to go back to them: the state, its hash and parts, what was seen and done. */
import type { TurnResult } from '../../../src/engine/index.ts';
import { recordOf } from '../../../src/session/record.ts';
import type { TurnRecord } from '../../../src/session/types.ts';
import { beginGames, playGames, scenarioToldOf } from '../games.ts';
import { serve } from '../serve.ts';

const scenario = scenarioToldOf(process.argv);
serve({
  prepare: () => beginGames(scenario),
  run(games) {
    let turns = 0;
    for (const game of games) {
      const results: TurnResult[] = [];
      const history: TurnRecord[] = [];
      turns += playGames(scenario, [game], {
        ledger: false,
        keep(result, before, orders) {
          results.push(result);
          history.push(recordOf(scenario, before, orders, result));
        },
      });
      if (history.length !== results.length) throw new Error('A turn was not kept.');
    }
    return turns;
  },
});
