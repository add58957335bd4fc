/** The ledger, read for people: what a variable's change in a turn came from. */
import { isUnder, rootsOf } from '../ledger.ts';
import type { Cause, LedgerEntry, Path } from '../model/index.ts';

export { rootsOf };

export interface NumericChange {
  readonly path: Path;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly Cause[];
  /** Index of the entry in the ledger given. */
  readonly index: number;
}

/** Changes of numbers at or under a path, the largest first; equal ones in the order of the ledger. */
export function largestChanges(ledger: readonly LedgerEntry[], prefix: Path): NumericChange[] {
  const found: NumericChange[] = [];
  ledger.forEach((e, index) => {
    if (!isUnder(e.path, prefix) || typeof e.after !== 'number') return;
    const before = typeof e.before === 'number' ? e.before : 0;
    found.push({ path: e.path, before, after: e.after, causes: e.causes, index });
  });
  return found.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.index - b.index);
}
