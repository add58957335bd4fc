/** Where a change comes from in the end: the orders, events and figures behind it. */
import { figure, prefixesOf } from '../ledger.ts';
import type { Cause, LedgerEntry, Path } from '../model/index.ts';

/** Entries that an answer follows wide; beyond them it follows only the largest, so that a long history stays cheap to ask. */
const MOST_FOLLOWED = 200;

/**
 * The roots of an entry: follows `variable` causes to all that moved them since the asking variable's own last change, and in any case in the
 * entry's own turn, down to orders, events and figures. Where nothing moved since, the last change before stands; where nothing ever did,
 * the figure that the variable began from. `ledger` is the whole game's, oldest first. Each root appears once: in the order of the causes, of
 * each the largest move first, what is no number before numbers.
 */
export function rootsOf(ledger: readonly LedgerEntry[], index: number): Cause[] {
  const places = placesIn(ledger);
  const roots = new Map<string, Cause>();
  const followed = new Set<number>();
  const keep = (root: Cause): void => {
    const key = JSON.stringify(root);
    if (!roots.has(key)) roots.set(key, root);
  };
  const follow = (at: number, width: number): void => {
    if (followed.has(at)) return;
    followed.add(at);
    const causes = ledger[at]?.causes ?? [];
    for (const cause of causes) {
      if (cause.kind !== 'variable') {
        keep(cause);
        continue;
      }
      const moves = movesBehind(ledger, places, at, cause.path);
      const wide = width > 1 ? moves : moves.slice(0, 1);
      for (const move of wide) follow(move, width / (causes.length * wide.length));
      if (moves.length === 0) keep(figure(cause.figure));
    }
  };
  follow(index, MOST_FOLLOWED);
  return [...roots.values()];
}

export interface WeighedRoot {
  readonly cause: Cause;
  /** Its part of the change, 0 to 1; what is too small to follow is left out, so that the parts need not sum to 1. */
  readonly weight: number;
}

/** Parts of a change below this are not followed to their own roots. */
const LEAST_PART = 0.002;

/**
 * The roots of an entry with the part that each has in it, the largest first. Causes of one entry come in the order of their size and without
 * one, so each counts for half of the one before it; the moves of one variable count by their sizes. A variable that has stood still since
 * works by its level: its last move counts for its part of that level, the figure for the rest.
 */
export function weighedRoots(ledger: readonly LedgerEntry[], index: number): WeighedRoot[] {
  const places = placesIn(ledger);
  const roots = new Map<string, { cause: Cause; weight: number }>();
  const keep = (cause: Cause, weight: number): void => {
    const key = JSON.stringify(cause);
    const root = roots.get(key);
    if (root) root.weight += weight;
    else roots.set(key, { cause, weight });
  };
  const follow = (at: number, weight: number): void => {
    if (weight < LEAST_PART) return;
    const causes = ledger[at]?.causes ?? [];
    const parts = sharesOf(halving(causes.length));
    for (const [place, cause] of causes.entries()) {
      const part = weight * (parts[place] ?? 0);
      if (cause.kind !== 'variable') {
        keep(cause, part);
        continue;
      }
      const moves = movesBehind(ledger, places, at, cause.path);
      const [last] = moves;
      const isNumber = last !== undefined && sizeOf(ledger[last]) !== NO_NUMBER;
      const isWhole = isNumber && isFresh(ledger, places, at, last);
      const moved = last === undefined ? 0 : isWhole ? 1 : partOfLevel(ledger[last]);
      if (moved < 1) keep(figure(cause.figure), part * (1 - moved));
      const shares = sharesOf(moves.map((move) => sizeOf(ledger[move])));
      for (const [n, move] of moves.entries()) follow(move, part * moved * (shares[n] ?? 0));
    }
  };
  follow(index, 1);
  return [...roots.values()].sort((a, b) => b.weight - a.weight);
}

/** 1, a half, a quarter … */
function halving(length: number): number[] {
  const sizes: number[] = [];
  for (let size = 1; sizes.length < length; size /= 2) sizes.push(size);
  return sizes;
}

/** Whether a move came after the asking variable's own last change, or in the same turn. */
function isFresh(ledger: readonly LedgerEntry[], places: Places, at: number, move: number): boolean {
  const own = places.get(ledger[at]?.path ?? '') ?? [];
  const previous = own[countBelow(own, at) - 1] ?? -1;
  return move > previous || ledger[move]?.turn === ledger[at]?.turn;
}

/**
 * A move's part of the level at which it left its variable, 0 to 1. A division of a whole (crews, say) moves by what changed hands; what is
 * neither a number nor such a division is moved as a whole.
 */
function partOfLevel(entry: LedgerEntry | undefined): number {
  const [before, after] = [leavesOf(entry?.before), leavesOf(entry?.after)];
  if (before === null || after === null || before.length !== after.length) return 1;
  const level = after.reduce((sum, value, n) => sum + Math.max(Math.abs(value), Math.abs(before[n] ?? 0)), 0);
  const moved = after.reduce((sum, value, n) => sum + Math.abs(value - (before[n] ?? 0)), 0);
  return level > 0 ? Math.min(1, moved / level) : 1;
}

/** A number, or the numbers of a division of a whole, by name; null for anything else. */
function leavesOf(value: unknown): readonly number[] | null {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const leaves = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return leaves.every(([, leaf]) => typeof leaf === 'number') ? leaves.map(([, leaf]) => Number(leaf)) : null;
}

/** Each move's part of all of them; where some are no numbers, those divide the whole. */
function sharesOf(sizes: readonly number[]): number[] {
  const whole = sizes.filter((size) => size === NO_NUMBER).length;
  if (whole > 0) return sizes.map((size) => (size === NO_NUMBER ? 1 / whole : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (all > 0 ? size / all : 1 / sizes.length));
}

/** Indices of the entries at or under a path that count for an entry, the largest first. */
function movesBehind(ledger: readonly LedgerEntry[], places: Places, at: number, path: Path): number[] {
  const asking = ledger[at];
  if (!asking) return [];
  const under = places.get(path) ?? [];
  const end = countBelow(under, at);
  const own = places.get(asking.path) ?? [];
  const previous = own[countBelow(own, at) - 1] ?? -1;
  let begin = end;
  while (begin > 0) {
    const before = under[begin - 1] ?? 0;
    if (before <= previous && ledger[before]?.turn !== asking.turn) break;
    begin -= 1;
  }
  if (begin === end && end > 0) begin -= 1;
  const size = (i: number): number => sizeOf(ledger[i]);
  return under.slice(begin, end).sort((a, b) => size(b) - size(a) || b - a);
}

/** The size of a change that is no number's: before all that are. */
const NO_NUMBER = Number.MAX_VALUE;

function sizeOf(entry: LedgerEntry | undefined): number {
  const { before, after } = entry ?? {};
  return typeof before === 'number' && typeof after === 'number' ? Math.abs(after - before) : NO_NUMBER;
}

/** How many numbers of a rising list lie below a bound. */
function countBelow(rising: readonly number[], bound: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of entries by path and by each prefix of it, rising. */
type Places = Map<Path, number[]>;
const known = new WeakMap<readonly LedgerEntry[], { readonly places: Places; read: number }>();

/** Read once for each ledger, and on from there where it has grown. */
function placesIn(ledger: readonly LedgerEntry[]): Places {
  let found = known.get(ledger);
  if (!found) {
    found = { places: new Map(), read: 0 };
    known.set(ledger, found);
  }
  for (; found.read < ledger.length; found.read++) {
    for (const prefix of prefixesOf(ledger[found.read]?.path ?? '')) {
      const indices = found.places.get(prefix);
      if (indices) indices.push(found.read);
      else found.places.set(prefix, [found.read]);
    }
  }
  return found.places;
}
