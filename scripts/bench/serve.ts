/** The inside of a measured process: it does one kind of work and answers how long that took. */
import { profiled } from './profile.ts';

export interface Wanted {
  /** Processor time for which to go on, in milliseconds. */
  readonly ms: number;
  /** Whether to say in which functions it went, which slows it. */
  readonly profile?: boolean;
}

export interface Taken {
  /** Processor time of a unit of work, in microseconds, and how many were done. */
  readonly us: number;
  readonly units: number;
}

export interface Work<Prepared> {
  /** What a lap starts from; not measured. */
  prepare(): Prepared;
  /** A lap: always the same amount of work, of which it returns the units. */
  run(prepared: Prepared): number;
}

/**
 * Measured in processor time of all the process's threads, so that collecting garbage is paid for and another process's turn on the core is
 * not. Whole laps alone are done, so that each measurement is of the same work.
 */
export function serve<Prepared>(work: Work<Prepared>): void {
  process.on('message', async (wanted: Wanted) => {
    const answer = wanted.profile ? await profiled(() => measure(work, wanted.ms)) : measure(work, wanted.ms);
    process.send?.(answer);
  });
  process.send?.('ready');
}

function measure<Prepared>({ prepare, run }: Work<Prepared>, ms: number): Taken {
  let spent = 0;
  let units = 0;
  while (spent < ms * 1000) {
    const prepared = prepare();
    const before = process.cpuUsage();
    units += run(prepared);
    const { user, system } = process.cpuUsage(before);
    spent += user + system;
  }
  return { us: spent / units, units };
}
