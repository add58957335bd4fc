/** The inside of a measured process: it does one kind of work and answers how long that took. */
import { profiled } from './profile.ts';

export interface Wanted {
  /** Time for which to go on, in milliseconds. */
  readonly ms: number;
  /** Whether to say in which functions it went, which slows it. */
  readonly profile?: boolean;
}

export interface Taken {
  /** Time of a unit of work, in microseconds, and how many were done. */
  readonly us: number;
  readonly units: number;
}

export interface Work<Prepared> {
  /** What a lap starts from; not measured. */
  prepare(): Prepared;
  /** A lap: always the same amount of work, of which it returns the units. */
  run(prepared: Prepared): number | Promise<number>;
}

/** A time that goes on, in microseconds. */
type Clock = () => number;

/**
 * Processor time of all the process's threads, so that collecting garbage is paid for and another process's turn on the core is not. What
 * nearly everything is measured by.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** For what is done by several threads at a time. */
export function wallTime(): number {
  return performance.now() * 1000;
}

/** Whole laps alone are done, so that each measurement is of the same work. */
export function serve<Prepared>(work: Work<Prepared>, clock: Clock = processorTime): void {
  process.on('message', async (wanted: Wanted) => {
    const answer = wanted.profile
      ? await profiled(() => measure(work, wanted.ms, clock))
      : await measure(work, wanted.ms, clock);
    process.send?.(answer);
  });
  process.send?.('ready');
}

async function measure<Prepared>({ prepare, run }: Work<Prepared>, ms: number, clock: Clock): Promise<Taken> {
  let spent = 0;
  let units = 0;
  do {
    const prepared = prepare();
    const before = clock();
    units += await run(prepared);
    spent += clock() - before;
  } while (spent < ms * 1000);
  return { us: spent / units, units };
}
