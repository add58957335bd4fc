/** What a command may do to the world outside, so that tests can stand in for it. */
export interface Io {
  /** A line on standard output: the answer. */
  out(line: string): void;
  /** A line on standard error: what a person may want to know besides. */
  log(line: string): void;
  /** Lines of standard input. */
  lines(): AsyncIterable<string>;
}

/** 0 holds or done; 1 checked and failed; 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** The command was called wrongly: the message says how to call it. */
export class UsageError extends Error {}

/** What was read does not hold: the message says what is wrong with it. */
export class FailedError extends Error {}
