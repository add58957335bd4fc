/** A game of the yardstick, on plain objects, as the first thing that a process does. */
import { playGame } from '../kernel/objects.ts';
import { beginWorld } from '../kernel/world.ts';
import { serve } from '../serve.ts';

serve({
  prepare: () => null,
  run: () => Math.min(1, playGame(beginWorld(1)).turn),
});
