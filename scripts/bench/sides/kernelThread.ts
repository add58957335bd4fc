/** What runs in a worker of the yardstick: as many games as it is asked for. */
import { parentPort } from 'node:worker_threads';
import { playGame, typedWorld } from '../kernel/typed.ts';
import { beginWorld } from '../kernel/world.ts';

parentPort?.on('message', (games: number) => {
  for (let seed = 0; seed < games; seed++) playGame(typedWorld(beginWorld(seed)));
  parentPort?.postMessage(games);
});
