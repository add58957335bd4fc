/** A game as the first thing that a process does. */
import { createGame } from '../../../src/engine/index.ts';
import { playGames, scenarioToldOf } from '../games.ts';
import { serve } from '../serve.ts';

const scenario = scenarioToldOf(process.argv);
serve({
  prepare: () => null,
  run: () => Math.min(1, playGames(scenario, [createGame(scenario, 'bench/first')], { ledger: false })),
});
