import type { Scenario } from '../engine/index.ts';
import type { Hand } from '../lab/index.ts';

/** What a command may do to the world outside, so that tests can stand in for it. */
export interface Io {
  /** A line on standard output: the answer. */
  out(line: string): void;
  /** Waits until standard output has taken what was written: whoever writes much would otherwise keep it all in memory. */
  outTaken(): Promise<void>;
  /** A line on standard error: what a person may want to know besides. */
  log(line: string): void;
  /** What a person sees while something goes on, in place of what stood there; null takes it away. Nothing where nobody looks. */
  status(text: string | null): void;
  /** Lines of standard input. */
  lines(): AsyncIterable<string>;
  /** Does work that can be broken off from outside, as by Ctrl-C: its signal says so, and the work comes to a clean end itself. */
  interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** A thread that plays games of the scenario. */
  thread(scenario: Scenario): Hand;
}

/** 0 holds or done; 1 checked and failed; 2 wrong usage; 130 broken off from outside, as shells have it. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** The command was called wrongly: the message says how to call it. */
export class UsageError extends Error {}

/** What was read does not hold, or something broke: the message says what is wrong with it. */
export class FailedError extends Error {}
