/** A worker thread of the browser, as the lab's hands use it. */
import { type Remote, wrap } from 'comlink';
import type { HandWorker } from './hand.worker.ts';

export interface Thread {
  readonly worker: Remote<HandWorker>;
  terminate(): void;
}

/** @param onBroken told when the thread cannot be started or broke: it answers nothing any more */
export type StartThread = (onBroken: () => void) => Thread;

export const startThread: StartThread = (onBroken) => {
  const worker = new Worker(new URL('./hand.worker.ts', import.meta.url), { type: 'module', name: 'lab' });
  worker.addEventListener('error', (event) => {
    // It is told where the question was asked; the page itself is well.
    event.preventDefault();
    onBroken();
  });
  worker.addEventListener('messageerror', onBroken);
  return { worker: wrap<HandWorker>(worker), terminate: () => worker.terminate() };
};
