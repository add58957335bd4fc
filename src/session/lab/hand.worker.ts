/** The thread in which the lab plays: it is handed its scenario once, and works out samples of whatever is asked about it. */
import { expose } from 'comlink';
import type { Scenario } from '../../engine/index.ts';
import { type Hand, handFor } from '../../lab/index.ts';

export interface HandWorker extends Omit<Hand, 'end'> {
  /** Comes before everything else. */
  take(scenario: Scenario): void;
}

let hand: Hand | null = null;

function taken(): Hand {
  if (hand === null) throw new RangeError('noScenario');
  return hand;
}

const worker: HandWorker = {
  take(scenario) {
    hand = handFor(scenario);
  },
  begin: (job, question, request) => taken().begin(job, question, request),
  sample: (job, from, to) => taken().sample(job, from, to),
  forget: (job) => taken().forget(job),
};

expose(worker);
