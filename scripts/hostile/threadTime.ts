import { readFileSync } from 'node:fs';

/**
 * Milliseconds for which this thread has run: what a case costs, whatever else the machine is at. Linux tells nanoseconds on the processor
 * (Documentation/scheduler/sched-stats); elsewhere the clock has to do.
 */
export function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
