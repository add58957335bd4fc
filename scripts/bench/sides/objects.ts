/** O: turns of the yardstick on plain objects. */
import { playGame } from '../kernel/objects.ts';
import { beginWorld, GAMES, TURNS } from '../kernel/world.ts';
import { serve } from '../serve.ts';

serve({
  prepare: () => Array.from({ length: GAMES }, (_, seed) => beginWorld(seed)),
  run(worlds) {
    for (const world of worlds) playGame(world);
    return GAMES * TURNS;
  },
});
