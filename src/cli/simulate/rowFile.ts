/** The file that rows go to: begun, or gone on with where an earlier run was broken off. */
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { lockFile } from '../fileLock.ts';
import { FailedError, UsageError } from '../io.ts';
import type { RowFormat } from './formats.ts';
import { resume } from './resume.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

export interface RowFile {
  /** Whether anything was there. */
  readonly resumed: boolean;
  /** @throws FailedError where the disk does not take it */
  write(records: string): void;
  close(): void;
}

/**
 * @param tally counts the games that are there already
 * @param written a game of the request by its index, as this run would write it
 * @throws UsageError where the file cannot be opened, or holds something else
 * @throws FailedError where another run writes it
 */
export async function openRowFile(
  name: string,
  run: Run,
  format: RowFormat,
  tally: Tally,
  written: (index: number) => Promise<string>,
): Promise<RowFile> {
  const unlock = lockFile(name);
  let file: number | null = null;
  const close = (): void => {
    if (file !== null) closeSync(file);
    unlock();
  };
  try {
    const opened = openFor(name);
    file = opened;
    const stat = fstatSync(opened);
    // A pipe or a terminal is written to from the start to the end: there is nothing in it to go on from.
    const resumed = stat.isFile() && stat.size > 0;
    const bytes = resumed ? await resume(opened, name, run, format, tally, written) : 0;
    let position = stat.isFile() ? bytes : null;
    const write = (records: string): void => {
      const all = Buffer.from(records);
      for (let at = 0; at < all.length; ) {
        const count = writeTo(opened, name, all.subarray(at), position);
        at += count;
        if (position !== null) position += count;
      }
    };
    if (bytes === 0) write(format.header);
    return { resumed, write, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** A file that is there stays as it is; one that is not is made. */
function openFor(name: string): number {
  try {
    return openSync(name, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unwritable(name, error);
  }
  try {
    return openSync(name, 'wx+');
  } catch (error) {
    throw unwritable(name, error);
  }
}

function writeTo(file: number, name: string, bytes: Buffer, position: number | null): number {
  try {
    return writeSync(file, bytes, 0, bytes.length, position);
  } catch (error) {
    throw new FailedError(`"${name}" cannot be written: ${messageOf(error)}`);
  }
}

function unwritable(name: string, error: unknown): UsageError {
  return new UsageError(`"${name}" cannot be written: ${messageOf(error)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
