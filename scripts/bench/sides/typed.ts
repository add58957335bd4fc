/** T: turns of the yardstick on one array of numbers. */
import { playGame, typedWorld } from '../kernel/typed.ts';
import { beginWorld, GAMES, TURNS } from '../kernel/world.ts';
import { serve } from '../serve.ts';

const starts = Array.from({ length: GAMES }, (_, seed) => typedWorld(beginWorld(seed)));
serve({
  prepare: () => starts.map((start) => ({ ...start, cells: start.cells.slice(), chance: start.chance.slice() })),
  run(worlds) {
    for (const world of worlds) playGame(world);
    return GAMES * TURNS;
  },
});
