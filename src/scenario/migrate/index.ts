/** Older formats become the newest, one version at a time (law 10 of docs/architecture.md). */
import type { Finding } from '../problem.ts';
import { replayTo2 } from './replayTo2.ts';
import { replayTo3 } from './replayTo3.ts';

export type FileKind = 'scenario' | 'replay' | 'script';

/** The newest format of each kind of file. */
export const NEWEST = { scenario: 1, replay: 3, script: 1 } as const satisfies Readonly<Record<FileKind, number>>;

type Step = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step from each older format to the one after it, by the older one's number. */
const STEPS: Readonly<Record<FileKind, ReadonlyMap<number, Step>>> = {
  scenario: new Map(),
  replay: new Map([
    [1, replayTo2],
    [2, replayTo3],
  ]),
  script: new Map(),
};

/**
 * @param value as written. One that names no format at all is given back: the schema says that it is missing.
 * @returns the value in the newest format of its kind, or what is wrong with its format.
 */
export function migrate(kind: FileKind, value: unknown): { readonly value: unknown } | { readonly finding: Finding } {
  if (!isRecord(value) || typeof value.format !== 'number') return { value };
  const { format } = value;
  const data = { format, newest: NEWEST[kind] };
  if (format > NEWEST[kind]) return { finding: { code: 'newerFormat', path: ['format'], data } };
  let migrated = value;
  for (let version = format; version < NEWEST[kind]; version++) {
    const step = STEPS[kind].get(version);
    if (step === undefined) return { finding: { code: 'unknownFormat', path: ['format'], data } };
    migrated = step(migrated);
  }
  return { value: migrated };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
