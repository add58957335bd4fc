/** Games of the yardstick, divided evenly among as many workers as the process is told: what a second core can give at best. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { serve, wallTime } from '../serve.ts';

const GAMES = 1024;

const start = new URL('./kernelThread.js', import.meta.url);
const workers = Array.from({ length: Number(process.argv[3]) }, () => new Worker(start));
serve(
  {
    prepare: () => null,
    async run() {
      const answers = workers.map((worker) => once(worker, 'message'));
      for (const worker of workers) worker.postMessage(GAMES / workers.length);
      await Promise.all(answers);
      return GAMES;
    },
  },
  wallTime,
);
process.once('disconnect', () => workers.forEach((worker) => void worker.terminate()));
