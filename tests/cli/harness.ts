/** Runs commands in this process, with what they read and write kept in lists. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { ExitStatus } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly status: ExitStatus;
  /** Lines on standard output. */
  readonly out: readonly string[];
  /** What was written on standard error. */
  readonly log: string;
}

export async function cli(argv: readonly string[], input: readonly string[] = []): Promise<Outcome> {
  const out: string[] = [];
  const log: string[] = [];
  const status = await run(argv, {
    out: (line) => out.push(...line.split('\n')),
    log: (line) => log.push(line),
    lines: async function* () {
      yield* input;
    },
  });
  return { status, out, log: log.join('\n') };
}

/** An object of the command's answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into objects of many shapes, and an absent field fails them.
export type JsonObject = any;

export function objects({ out }: Outcome): JsonObject[] {
  return out.map((line) => JSON.parse(line));
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Path of a file in a folder that is gone after the test. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  folders.push(folder);
  return join(folder, name);
}
