/** A hand that works in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { Scenario } from '../../engine/index.ts';
import type { Hand } from '../../lab/index.ts';

const START = new URL('./start.mjs', import.meta.url);

/**
 * Starts the thread. Where it dies, all that it was asked is rejected, and so is all that it is asked afterwards.
 * @param start the module that the thread runs: it answers as a hand for the scenario in its `workerData`
 */
export function threadHand(scenario: Scenario, start = START): Hand {
  // Without the parent's options: those that load TypeScript do nothing in a thread of Node 20, and the module asks for its own.
  const worker = new Worker(start, { workerData: scenario, execArgv: [] });
  const remote = wrap<Hand>(nodeEndpoint(worker));
  const waiting = new Set<(error: Error) => void>();
  let death: Error | null = null;
  const die = (error: Error): void => {
    death ??= error;
    for (const reject of waiting) reject(death);
    waiting.clear();
  };
  worker.once('error', die);
  worker.once('messageerror', die);
  worker.once('exit', (code) => die(new Error(`the thread ended with code ${code}`)));
  // A list of those who wait, and no Promise.race with the death: that would keep every answer until the thread ends.
  const alive = <T>(ask: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (death !== null) return reject(death);
      waiting.add(reject);
      ask()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  return {
    begin: (job, question, request) => alive(() => remote.begin(job, question, request)),
    sample: (job, from, to) => alive(() => remote.sample(job, from, to)),
    forget: (job) => alive(() => remote.forget(job)),
    end: () => void worker.terminate(),
  };
}
