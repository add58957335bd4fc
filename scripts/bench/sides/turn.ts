/** All-AI turns without a ledger. */
import { beginGames, playGames, scenarioToldOf } from '../games.ts';
import { serve } from '../serve.ts';

const scenario = scenarioToldOf(process.argv);
serve({
  prepare: () => beginGames(scenario),
  run: (games) => playGames(scenario, games, { ledger: false }),
});
