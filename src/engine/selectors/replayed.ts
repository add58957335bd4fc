/** A state with some of a turn's changes carried out on it: what a government saw when it decided, and what one order alone would have changed. */
import type { Json, LedgerEntry, PhaseId, PublicState, StateId } from '../model/index.ts';

type Node = { readonly [key: string]: Json };

/**
 * The state with the entries' changes, in their order; the given state stays as it is. Numbers move by as much as they moved in the entry, so
 * that the changes of one cause can be had without those of another; all else is set.
 */
export function withChanges(state: PublicState, entries: readonly LedgerEntry[]): PublicState {
  let result = state as unknown as Json;
  for (const entry of entries) result = changed(result, entry.path.split('/'), entry);
  return result as unknown as PublicState;
}

function changed(node: Json | undefined, [key = '', ...rest]: readonly string[], entry: LedgerEntry): Json {
  if (!isNode(node)) return node ?? null;
  const now = node[key];
  if (rest.length > 0) return now === undefined ? node : { ...node, [key]: changed(now, rest, entry) };
  const { before, after } = entry;
  // A commitment or an intent that is taken away leaves no empty place.
  if (after === null && isNode(before))
    return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
  const moved = typeof before === 'number' && typeof after === 'number' && typeof now === 'number';
  return { ...node, [key]: moved ? now + (after - before) : after };
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The place in the ledger up to which a government saw the turn when it decided: what changed after it was no reason for it. All governments
 * decide on one state, before any of their decisions is carried out.
 */
export function decidedAt(record: { readonly ledger: readonly LedgerEntry[] }, state: StateId): number {
  const { ledger } = record;
  const own = ledger.findIndex(({ path }) => path === `states/${state}/posture`);
  const first = ledger.findIndex(({ phase }) => !BEFORE_DECISIONS.has(phase));
  const seen = first < 0 ? ledger.length : first;
  return own < 0 ? seen : Math.min(own, seen);
}
const BEFORE_DECISIONS: ReadonlySet<PhaseId> = new Set(['pressure', 'rival']);
