/** Older formats become the newest, one version at a time (ARCHITECTURE.md, law 10). */
import type { Finding } from '../problem.ts';

/** The newest format, of scenarios and of replays. */
export const FORMAT = 1;

/** The step from each older format to the one after it, by the older one's number. Format 1 is the first. */
const STEPS: Readonly<Record<number, (older: unknown) => unknown>> = {};

/**
 * @param value as written. One that names no format at all is given back: the schema says that it is missing.
 * @returns the value in the newest format, or what is wrong with its format.
 */
export function migrate(value: unknown): { readonly value: unknown } | { readonly finding: Finding } {
  const format = formatOf(value);
  if (format === null) return { value };
  const data = { format, newest: FORMAT };
  if (format > FORMAT) return { finding: { code: 'newerFormat', path: ['format'], data } };
  let migrated = value;
  for (let version = format; version < FORMAT; version++) {
    const step = STEPS[version];
    if (step === undefined) return { finding: { code: 'unknownFormat', path: ['format'], data } };
    migrated = step(migrated);
  }
  return { value: migrated };
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'number' ? value.format : null;
}
