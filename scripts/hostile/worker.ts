/** One of the threads that try cases. What it is at stands in shared memory, so that a case that never ends can be named. */
import { parentPort, workerData } from 'node:worker_threads';
import { diceOf } from './dice.ts';
import { type Fault, judge, type Verdict } from './judge.ts';
import { type Case, makeCase } from './mutate.ts';
import { foreignMarkup } from './rendered.ts';
import { makeSources } from './sources.ts';
import { threadTime } from './threadTime.ts';

export interface Job {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
  /** The index of the case under trial. */
  readonly at: Int32Array;
}

export interface Told {
  readonly index: number;
  readonly how: string;
  readonly outcome: 'refused' | 'accepted';
  readonly turns: number;
  readonly ms: number;
  readonly rendered: boolean;
  readonly faults: readonly (Fault | { readonly kind: 'markup'; readonly what: string })[];
}

/** A case that took this long is tried again: the first time, the code may have been cold. */
const SUSPICIOUS_MS = 250;
const TRIES = 3;
/** Messages are sent together, since there are very many. */
const TOGETHER = 50;

const { seed, first, end, step, at } = workerData as Job;
const sources = makeSources();
let told: Told[] = [];

for (let index = first; index < end; index += step) {
  Atomics.store(at, 0, index);
  told.push(trial(index));
  if (told.length >= TOGETHER) flush();
}
flush();

function flush(): void {
  parentPort?.postMessage(told);
  told = [];
}

function timed(made: Case): [Verdict, number] {
  const began = threadTime();
  const verdict = judge(made);
  return [verdict, threadTime() - began];
}

function trial(index: number): Told {
  const made = makeCase(diceOf(seed, index), sources);
  let [verdict, ms] = timed(made);
  for (let tried = 1; tried < TRIES && ms > SUSPICIOUS_MS; tried++) {
    const [again, time] = timed(made);
    verdict = again;
    ms = Math.min(ms, time);
  }
  const { outcome, turns, problems, faults } = verdict;
  // Only a file's own words can bring markup; the rest is the page's.
  const rendered = problems.some(({ message, path, around }) =>
    /[<&]/.test([message, path, ...around.map(({ text }) => text)].join()),
  );
  const foreign = rendered ? foreignMarkup(problems) : [];
  const how = `${made.how} of ${made.source.name}`;
  return {
    index,
    how,
    outcome,
    turns,
    ms,
    rendered,
    faults: [...faults, ...foreign.map((what) => ({ kind: 'markup' as const, what }))],
  };
}
