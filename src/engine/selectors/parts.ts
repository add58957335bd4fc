/** A move that rests on one variable alone, taken apart into what moved that variable. */
import type { LedgerEntry, Path } from '../model/index.ts';

export interface Part {
  /** Place in the ledger of the change that stands behind this part. */
  readonly index: number;
  readonly entry: LedgerEntry;
  /** Its share of the move, in the move's own unit; the parts sum to it. */
  readonly amount: number;
}

/**
 * What a number's last move in a turn was made of, the largest part first.
 * @param ledger of that turn
 * @returns empty where the move rests on more than one variable, on none, or on one that ended where it began
 */
export function partsOf(ledger: readonly LedgerEntry[], path: Path): readonly Part[] {
  const move = ledger.filter((entry) => entry.path === path).at(-1);
  const [cause, ...more] = move?.causes ?? [];
  if (move === undefined || cause?.kind !== 'variable' || more.length > 0) return [];
  const behind = ledger.flatMap((entry, index) => (entry.path === cause.path ? [{ index, entry, by: by(entry) }] : []));
  const sum = behind.reduce((total, part) => total + part.by, 0);
  if (sum === 0) return [];
  return behind
    .map(({ index, entry, by: own }) => ({ index, entry, amount: (by(move) * own) / sum }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.index - b.index);
}

function by({ before, after }: LedgerEntry): number {
  return typeof before === 'number' && typeof after === 'number' ? after - before : 0;
}
