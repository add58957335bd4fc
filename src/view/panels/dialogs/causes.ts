/** Where a variable's last change comes from: the ledger of the turns played, read backwards. */
import type { Cause, LedgerEntry, Path } from '../../../engine/model/index.ts';
import { isUnder, partsOf, rootsOf, weighedRoots } from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';

export interface FoundEntry {
  readonly turn: number;
  readonly index: number;
  readonly entry: LedgerEntry;
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

/** An order or event is named before a figure that drifts if it has at least this part of what the figure has. */
const TELLING = 0.4;

/**
 * The cause to name in one line: the order or event that has most in the change, as far as it weighs beside what has most in it of all; else
 * that, which is a figure that drifts. What is only somewhere behind the change is not its cause.
 */
export function tellingCause(history: readonly TurnRecord[], found: FoundEntry): Cause {
  const { entries, starts } = wholeLedger(history);
  const roots = weighedRoots(entries, (starts.get(found.turn) ?? 0) + found.index);
  const [heaviest] = roots;
  // A change of a thousand small parts has none to weigh.
  if (heaviest === undefined) return largestRoot(history, found);
  const acts = roots.filter(({ cause }) => isAct(cause) || isSilence(cause));
  const [act] = acts;
  if (act === undefined || act.weight < TELLING * heaviest.weight) return heaviest.cause;
  // Of two with the same part in it, the one of the turn.
  return acts.find(({ cause, weight }) => weight === act.weight && isOf(cause, found.turn))?.cause ?? act.cause;
}

export interface ToldPart {
  readonly cause: Cause;
  /** In points of the score. */
  readonly amount: number;
}

/** A score's move in a turn as it is told: by its parts where it has any, else whole; the largest first, each with the cause to name. */
export function toldParts(
  history: readonly TurnRecord[],
  { turn, ledger }: TurnRecord,
  path: Path,
): readonly ToldPart[] {
  const parts = partsOf(ledger, path);
  if (parts.length > 0) {
    return parts.map(({ index, entry, amount }) => ({ cause: tellingCause(history, { turn, index, entry }), amount }));
  }
  return ledger.flatMap((entry, index) => {
    const { before, after } = entry;
    if (entry.path !== path || typeof before !== 'number' || typeof after !== 'number') return [];
    return [{ cause: tellingCause(history, { turn, index, entry }), amount: after - before }];
  });
}

const isOf = (cause: Cause, turn: number): boolean => isAct(cause) && cause.turn === turn;

/** A choice that nobody answered works by the answer that the scenario gives it. */
const isSilence = (cause: Cause): boolean => cause.kind === 'figure' && cause.figure.startsWith('dilemmas/');

type Act = Extract<Cause, { readonly kind: 'order' | 'event' }>;
export const isAct = (cause: Cause): cause is Act => cause.kind === 'order' || cause.kind === 'event';

/** The root of the largest cause of a change: an order, an event, or a figure of the scenario. */
export function largestRoot(history: readonly TurnRecord[], found: FoundEntry): Cause {
  return rootsBehind(history, found)[0] ?? nothingBehind(found);
}

/** All roots of a change: orders, events and figures, in the order of their weight. */
function rootsBehind(history: readonly TurnRecord[], found: FoundEntry): readonly Cause[] {
  const { entries, starts } = wholeLedger(history);
  return rootsOf(entries, (starts.get(found.turn) ?? 0) + found.index);
}

const nothingBehind = ({ entry }: FoundEntry): Cause => ({ kind: 'figure', figure: entry.path });

interface WholeLedger {
  readonly records: TurnRecord[];
  readonly entries: LedgerEntry[];
  /** Place of each turn's first entry. */
  readonly starts: Map<number, number>;
}
/** By the first turn of a game. */
const known = new WeakMap<TurnRecord, WholeLedger>();

/**
 * The turns' ledgers as one. It grows with the longest history asked about and serves the shorter ones of the same game too: what comes after an
 * entry is none of its roots. So a recording that is moved through in both directions has one.
 */
function wholeLedger(history: readonly TurnRecord[]): WholeLedger {
  const [first] = history;
  let found = first === undefined ? undefined : known.get(first);
  // A line that parts from the one that was read has a ledger of its own.
  if (found === undefined || found.records.some((record, at) => at < history.length && record !== history[at])) {
    found = { records: [], entries: [], starts: new Map() };
    if (first !== undefined) known.set(first, found);
  }
  for (const record of history.slice(found.records.length)) {
    found.starts.set(record.turn, found.entries.length);
    found.records.push(record);
    for (const entry of record.ledger) found.entries.push(entry);
  }
  return found;
}
