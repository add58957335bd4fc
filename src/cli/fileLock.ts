/** One run at a time writes a file: beside it lies a lock that names its owner, made so that only one of two can have made it. */
import { closeSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { FailedError, UsageError } from './io.ts';

/**
 * Takes the lock of a file; that of a process which is gone is taken over. What is no file, as a pipe, needs none.
 * @returns gives the lock back
 * @throws FailedError where another run has it
 * @throws UsageError where no lock can be made beside the file
 */
export function lockFile(name: string): () => void {
  const place = placeOf(name);
  if (place === null) return () => {};
  const lock = `${place}.lock`;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (make(lock, name)) return () => rmSync(lock, { force: true });
    const owner = ownerOf(lock);
    if (owner === null) continue;
    if (!isGone(owner)) throw busy(name, lock, owner);
    takeAway(lock, owner);
  }
  throw busy(name, lock, ownerOf(lock) ?? '');
}

/** Others may take over, give back or make the lock between two looks; so often they do not. */
const MOST_ATTEMPTS = 5;

/** The file itself, whatever links lead to it; null for what is no file. */
function placeOf(name: string): string | null {
  try {
    return statSync(name).isFile() ? realpathSync(name) : null;
  } catch {
    // What is not there, or not to be had, is told by making the lock.
    return name;
  }
}

/** @returns whether it was there to be made */
function make(lock: string, name: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, ownName());
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${name}" cannot be written: ${why}`);
  }
}

/** A process is known by its number only on its own machine. */
const ownName = (): string => `${process.pid} ${hostname()}`;

/** What the lock says; null where it is gone meanwhile. */
function ownerOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/** Certainly: of a process on another machine, or of a lock that names none, nobody here can tell. */
function isGone(owner: string): boolean {
  const [, pid, host] = /^(\d+) (.+)$/.exec(owner) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moves a dead owner's lock out of the way first: what another has made in its place meanwhile goes back. */
function takeAway(lock: string, owner: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === owner) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch {
    // Another was quicker; the next look tells what it left.
  }
}

function busy(name: string, lock: string, owner: string): FailedError {
  const [, pid, host] = /^(\d+) (.+)$/.exec(owner) ?? [];
  const who = pid === undefined ? 'another run' : `process ${pid}${host === hostname() ? '' : ` on ${host}`}`;
  return new FailedError(
    `"${name}" is being written by ${who}. Nothing was changed. Wait for its end, or name another file; if no such run is alive, remove "${lock}".`,
  );
}
