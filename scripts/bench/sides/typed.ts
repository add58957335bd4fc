/** T: turns of the yardstick on one array of numbers. */
import { playGame, typedWorld } from '../kernel/typed.ts';
import { beginWorld, GAMES, TURNS } from '../kernel/world.ts';
import { serve } from '../serve.ts';

serve({
  prepare: () => Array.from({ length: GAMES }, (_, seed) => typedWorld(beginWorld(seed))),
  run(worlds) {
    for (const world of worlds) playGame(world);
    return GAMES * TURNS;
  },
});
