/** Runs commands in this process, with what they read and write kept in lists. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitStatus, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { threadHand } from '../../src/cli/workers/threadHand.ts';

export interface Outcome {
  readonly status: ExitStatus;
  /** Lines on standard output. */
  readonly out: readonly string[];
  /** What was written on standard error. */
  readonly log: string;
}

/**
 * @param input lines of standard input
 * @param world what shall be otherwise: another thread, an interruption
 */
export async function cli(
  argv: readonly string[],
  input: readonly string[] = [],
  world: Partial<Io> = {},
): Promise<Outcome> {
  const out: string[] = [];
  const log: string[] = [];
  const status = await run(argv, {
    out: (line) => void out.push(...line.split('\n')),
    outTaken: async () => {},
    log: (line) => void log.push(line),
    status: () => {},
    interruptible: (work) => work(new AbortController().signal),
    thread: (scenario) => threadHand(scenario),
    lines: async function* () {
      yield* input;
    },
    ...world,
  });
  return { status, out, log: log.join('\n') };
}

/** An object of the command's answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into objects of many shapes, and an absent field fails them.
export type JsonObject = any;

export function objects({ out }: Outcome): JsonObject[] {
  return out.map((line) => JSON.parse(line));
}

/** Path of a file in a folder that is gone after the test that asks for it. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}
