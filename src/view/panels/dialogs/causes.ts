/** Where a variable's last change comes from: the ledger of the turns played, read backwards. */
import type { Cause, LedgerEntry, Path } from '../../../engine/model/index.ts';
import type { TurnRecord } from '../../../session/types.ts';

export interface FoundEntry {
  readonly turn: number;
  readonly index: number;
  readonly entry: LedgerEntry;
}

/** A cause may name a whole branch of the state ("beliefs"): any change at or below it counts. */
export function isUnder(path: Path, prefix: Path): boolean {
  return path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}:`);
}

/**
 * The last change of a variable before a place in the ledger.
 * @param turn the last turn to look at; `index` the first entry of that turn that is too late (default: none is)
 */
export function lastChange(
  history: readonly TurnRecord[],
  path: Path,
  turn: number,
  index = Number.POSITIVE_INFINITY,
): FoundEntry | null {
  for (const record of [...history].reverse()) {
    if (record.turn > turn) continue;
    for (let at = record.ledger.length - 1; at >= 0; at--) {
      const entry = record.ledger[at];
      if (entry !== undefined && isUnder(entry.path, path) && (record.turn < turn || at < index)) {
        return { turn: record.turn, index: at, entry };
      }
    }
  }
  return null;
}

/** How many steps a chain of causes is followed: a loop of variables across turns would never end. */
const DEPTH = 12;

/** The root of the largest cause of a change: an order, an event, or a figure of the scenario. */
export function largestRoot(history: readonly TurnRecord[], found: FoundEntry): Cause {
  let here = found;
  for (let step = 0; step < DEPTH; step++) {
    const cause = here.entry.causes[0];
    if (cause === undefined) break;
    if (cause.kind !== 'variable') return cause;
    const next = lastChange(history, cause.path, here.turn, here.index);
    if (next === null) return { kind: 'figure', figure: cause.figure };
    here = next;
  }
  return here.entry.causes[0] ?? { kind: 'figure', figure: here.entry.path };
}
