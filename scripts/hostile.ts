/**
 * `npm run hostile -- --count 100000 [--seed 1] [--threads 2]`: breaks real scenarios and replays in many ways, sends each through the door that the
 * page has, plays what comes through, and prints what happened. Exit code 1 where the door did not hold.
 * `npm run hostile -- --seed 1 --only 1234` prints one case as it is sent.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { diceOf } from './hostile/dice.ts';
import { makeCase } from './hostile/mutate.ts';
import { makeSources } from './hostile/sources.ts';
import type { Job, Told } from './hostile/worker.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    only: { type: 'string' },
  },
});
const [count, seed, threads] = [Number(values.count), Number(values.seed), Number(values.threads)];
if (![count, seed, threads].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('--count, --seed and --threads are whole numbers from 1 on.');
  process.exit(2);
}

/** Processor time of a case in milliseconds: the door answers sooner. */
const HANG_MS = 1000;
/** A thread that has been at one case for so long does not come back; the case is not tried again. Counted in looks, for a machine may sleep. */
const LOOK_MS = 500;
const LOST_LOOKS = 120;
const SHOWN_FAULTS = 20;

const totals = { refused: 0, accepted: 0, turns: 0, rendered: 0, hangs: 0 };
const faults = new Map<string, number>();
const ways = new Map<string, { refused: number; accepted: number }>();
let slowest = { ms: 0, index: -1, how: '' };
let shown = 0;

function fault(kind: string, index: number, how: string, what: string): void {
  faults.set(kind, (faults.get(kind) ?? 0) + 1);
  if (shown++ < SHOWN_FAULTS) console.log(`${kind} in case ${index} (${how}): ${what.slice(0, 1500)}`);
}

function tally(told: Told): void {
  totals[told.outcome] += 1;
  totals.turns += told.turns;
  if (told.rendered) totals.rendered += 1;
  const way = ways.get(told.how) ?? { refused: 0, accepted: 0 };
  way[told.outcome] += 1;
  ways.set(told.how, way);
  if (told.ms > slowest.ms) slowest = { ms: told.ms, index: told.index, how: told.how };
  if (told.ms > HANG_MS) {
    totals.hangs += 1;
    console.log(`case ${told.index} (${told.how}) took ${told.ms.toFixed(0)} ms`);
  }
  for (const { kind, what } of told.faults) fault(kind, told.index, told.how, what);
}

/** Runs every `threads`th case from `first` on; a thread that is lost is replaced behind the case that it was lost in. */
function run(first: number): Promise<void> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const job: Job = { seed, first, end: count, step: threads, at };
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./hostile/thread.mjs', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    let last = -1;
    let looks = 0;
    const watchdog = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now !== last) {
        last = now;
        looks = 0;
      } else if (now >= 0 && ++looks > LOST_LOOKS) {
        totals.hangs += 1;
        void lost('hang', `no answer in ${LOST_LOOKS * LOOK_MS} ms`);
      }
    }, LOOK_MS);
    async function lost(kind: string, what: string): Promise<void> {
      clearInterval(watchdog);
      worker.removeAllListeners();
      await worker.terminate();
      const index = Atomics.load(at, 0);
      fault(kind, index, 'see --only', what);
      resolve(index < 0 || index + threads >= count ? undefined : run(index + threads));
    }
    worker.on('message', (told: readonly Told[]) => told.forEach(tally));
    worker.on('error', (error) => void lost('lostThread', String(error)));
    worker.on('exit', () => {
      clearInterval(watchdog);
      resolve();
    });
  });
}

if (values.only !== undefined) {
  const made = makeCase(diceOf(seed, Number(values.only)), makeSources());
  process.stdout.write(made.bytes);
} else {
  const began = Date.now();
  const progress = setInterval(() => {
    console.log(`… ${totals.refused + totals.accepted} of ${count}`);
  }, 60_000);
  await Promise.all(Array.from({ length: threads }, (_, thread) => run(thread)));
  clearInterval(progress);
  report((Date.now() - began) / 1000);
}

function report(seconds: number): void {
  for (const [how, { refused, accepted }] of [...ways].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${how.padEnd(46)} ${String(refused).padStart(7)} refused ${String(accepted).padStart(6)} accepted`);
  }
  const tried = totals.refused + totals.accepted;
  const number = (kind: string): number => faults.get(kind) ?? 0;
  console.log(`
${tried} of ${count} cases (seed ${seed}) in ${seconds.toFixed(0)} s
refused                  ${totals.refused}
accepted                 ${totals.accepted}, and ${totals.turns} turns of them played
crashes                  ${number('crash') + number('lostThread')}
over a second            ${totals.hangs}
slowest                  ${slowest.ms.toFixed(0)} ms of processor time (case ${slowest.index}, ${slowest.how})
prototypes changed       ${number('pollution')}
markup rendered          ${number('markup')}, in ${totals.rendered} lists of problems that had any to render
characters that act      ${number('actingCharacter')}
problems without end     ${number('endlessProblem')}`);
  const bad = [...faults.values()].reduce((sum, each) => sum + each, 0) + totals.hangs + (count - tried);
  console.log(bad === 0 ? 'The door held.' : 'The door did not hold.');
  if (bad > 0) process.exitCode = 1;
}
