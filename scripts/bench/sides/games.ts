/** Games by the lab's pool, in as many workers as the process is told. */
import { threadHand } from '../../../src/cli/workers/threadHand.ts';
import { Pool } from '../../../src/lab/index.ts';
import { scenarioToldOf } from '../games.ts';
import { serve, wallTime } from '../serve.ts';

const GAMES = 32;

const scenario = scenarioToldOf(process.argv);
const start = new URL('./labThread.js', import.meta.url);
const hands = Array.from({ length: Number(process.argv[3]) }, () => threadHand(scenario, start));
const pool = new Pool(scenario, hands);
const request = { seat: null, bot: null, seed: 'bench', games: GAMES, turns: null, rows: false };
serve(
  {
    prepare: () => null,
    run: async () => (await pool.ask('games', request)).games,
  },
  wallTime,
);
process.once('disconnect', () => pool.end());
