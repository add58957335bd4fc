/** Threads that are none, for tests of the lab's service in Node: what goes in and out is copied, as messages are. */
import type { Scenario } from '../../../src/engine/index.ts';
import { type Hand, handFor } from '../../../src/lab/index.ts';
import type { HandWorker } from '../../../src/session/lab/hand.worker.ts';
import type { StartThread, Thread } from '../../../src/session/lab/thread.ts';

export interface Threads {
  readonly start: StartThread;
  readonly started: FakeThread[];
}

export interface FakeThread {
  /** Scenarios it was handed, jobs begun, chunks asked for. */
  takes: number;
  begins: number;
  samples: number;
  terminated: boolean;
  /** From now on it answers nothing. */
  stuck: boolean;
  /** As when the browser ends it. */
  break(): void;
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const never = new Promise<never>(() => {});

/** @param prepare is given each thread before anything is asked of it */
export function fakeThreads(prepare: (thread: FakeThread, index: number) => void = () => {}): Threads {
  const started: FakeThread[] = [];
  const start: StartThread = (onBroken) => {
    const thread: FakeThread = {
      takes: 0,
      begins: 0,
      samples: 0,
      terminated: false,
      stuck: false,
      break() {
        thread.stuck = true;
        onBroken();
      },
    };
    started.push(thread);
    prepare(thread, started.length - 1);
    let hand: Hand | null = null;
    const answer = async <T>(ask: (hand: Hand) => Promise<T>): Promise<T> => {
      await later();
      if (thread.stuck || thread.terminated || hand === null) return never;
      const answered = structuredClone(await ask(hand));
      await later();
      return thread.stuck || thread.terminated ? never : answered;
    };
    const worker: HandWorker = {
      take(scenario) {
        thread.takes++;
        hand = handFor(structuredClone(scenario));
      },
      begin(job, question, request) {
        thread.begins++;
        const sent = structuredClone(request);
        return answer((taken) => taken.begin(job, question, sent));
      },
      sample(job, from, to) {
        thread.samples++;
        return answer((taken) => taken.sample(job, from, to));
      },
      forget: (job) => answer((taken) => taken.forget(job)),
    };
    return {
      // What comlink makes of it answers by promises alone.
      worker: { ...worker, take: async (scenario: Scenario) => worker.take(scenario) } as Thread['worker'],
      terminate() {
        thread.terminated = true;
      },
    };
  };
  return { start, started };
}
