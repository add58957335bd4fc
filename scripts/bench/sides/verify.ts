/** Turns of recorded games, verified. */
import { verifyReplay } from '../../../src/engine/index.ts';
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
      const verification = verifyReplay(scenario, replay);
      if (!verification.ok) throw new Error(JSON.stringify(verification));
      turns += verification.turns;
    }
    return turns;
  },
});
