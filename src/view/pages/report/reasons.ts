/** What spoke for a government's move when it decided, and against it, each reason with the order, event or figure behind it, and by how much. */
import type {
  AppraisalTerm,
  Cause,
  Happening,
  LedgerEntry,
  Order,
  Posture,
  PublicState,
  Scenario,
  StateId,
} from '../../../engine/model/index.ts';
import {
  appraise,
  appraiseRule,
  comparedScores,
  decidedAt,
  figureOf,
  isUnder,
  variablesOf,
  withChanges,
} from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { type FoundEntry, isAct, tellingCause } from '../../panels/dialogs/causes.ts';
import type { Subject } from './findings.ts';

type Changed = Extract<Happening, { code: 'postureChanged' }>;

/** Where a term's value comes from, told only as what it is. */
export type TermCause =
  /** An order or event of the turn moved it by so much, % of GDP a year; that is a part of the value, not the value. */
  | { readonly kind: 'moved'; readonly by: Cause; readonly amount: number }
  /** An order or event shortly before was the last to move it. */
  | { readonly kind: 'last'; readonly by: Cause }
  /** It rests on what partners have done, and this one was the last to move. */
  | { readonly kind: 'peer'; readonly state: StateId }
  /** It rests on a figure or a rule. */
  | { readonly kind: 'rests'; readonly on: Cause };

export interface ReasonRow {
  readonly term: AppraisalTerm;
  /** Of the asked posture against the one that stood when it was decided, % of GDP a year, rounded to three decimals. */
  readonly value: number;
  readonly cause: TermCause;
}
export interface DecisionReasons {
  /** What spoke for the asked posture, the largest first; then what spoke against it. */
  readonly rows: readonly ReasonRow[];
  /** The reasons that are not among the rows, together. */
  readonly rest: number;
  /** The sum of the rows and the rest, as shown. */
  readonly total: number;
}

const thousandths = (value: number): number => Math.round(value * 1000);

/** Terms of the new posture against the old: of a seat's own rule as it was ordered, on what the seat saw; else as the government decided. */
function reasonsOf(change: Changed, record: TurnRecord, scenario: Scenario): Changed['reasons'] {
  const order = ownDecision(record, change.state)?.order;
  if (order?.kind !== 'setPosture') return change.reasons;
  const seen = { scenario, state: record.before };
  const reference = appraise(seen, change.state).scores[change.from];
  if (reference === undefined) return change.reasons;
  return comparedScores(reference, appraiseRule(seen, change.state, order))
    .terms.map(({ key, value }) => ({ term: key, value }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** @param most rows shown; the largest reason for the move and the largest against it are always among them */
export function decisionReasons(
  change: Changed,
  record: TurnRecord,
  history: readonly TurnRecord[],
  scenario: Scenario,
  most: number,
): DecisionReasons {
  const { state, from, to } = change;
  const until = { turn: record.turn, index: decidedAt(record, state) };
  return rowsOf(reasonsOf(change, record, scenario), { state, from, to }, history, scenario, until, most);
}

/** What spoke for and against the posture that was weighed most, of a government that stayed: as it decided, else as it stands now. */
export function heldReasons(
  { state, asked, reference }: Pick<Subject, 'state' | 'asked' | 'reference'>,
  record: TurnRecord,
  history: readonly TurnRecord[],
  scenario: Scenario,
  most: number,
): DecisionReasons {
  const decided = record.happenings.some((one) => one.code === 'postureHeld' && one.state === state);
  const index = decided ? decidedAt(record, state) : record.ledger.length;
  const seen = decided ? withChanges(record.before, record.ledger.slice(0, index)) : record.after;
  const { scores } = appraise({ scenario, state: seen }, state);
  const [today, other] = [scores[reference], scores[asked]];
  const terms = today === undefined || other === undefined ? [] : comparedScores(today, other).terms;
  const reasons = terms
    .map(({ key, value }) => ({ term: key, value }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const until = { turn: record.turn, index };
  return rowsOf(reasons, { state, from: reference, to: asked }, history, scenario, until, most);
}

function rowsOf(
  reasons: Changed['reasons'],
  move: Move,
  history: readonly TurnRecord[],
  scenario: Scenario,
  until: Place,
  most: number,
): DecisionReasons {
  const pros = reasons.filter(({ value }) => thousandths(value) > 0);
  const cons = reasons.filter(({ value }) => thousandths(value) < 0);
  const shown = new Set([...pros.slice(0, 1), ...cons.slice(0, 1)]);
  for (const reason of reasons) if (shown.size < most && thousandths(reason.value) !== 0) shown.add(reason);
  const rows = [...pros, ...cons]
    .filter((one) => shown.has(one))
    .map(({ term, value }) => ({
      term,
      value: thousandths(value) / 1000,
      cause: causeOf({ ...move, term, value }, history, scenario, until),
    }));
  const total = thousandths(reasons.reduce((sum, { value }) => sum + value, 0));
  const rest = total - rows.reduce((sum, { value }) => sum + thousandths(value), 0);
  return { rows, rest: rest / 1000, total: total / 1000 };
}

/** The order by which a seat decided for itself, or null. */
export function ownDecision(
  record: TurnRecord,
  seat: StateId,
): { readonly order: Order; readonly index: number } | null {
  const own = record.orders[seat] ?? [];
  const index = own.findIndex(({ kind }) => kind === 'setPosture' || kind === 'settle');
  const order = own[index];
  return order === undefined ? null : { order, index };
}

interface Place {
  readonly turn: number;
  /** Place in that turn's ledger. */
  readonly index: number;
}

/** Turns back to which an order or event is looked for: what is older is part of how things stand. */
const RECENT = 4;

interface Move {
  readonly state: StateId;
  readonly from: Posture;
  readonly to: Posture;
}
interface Asked extends Move {
  readonly term: AppraisalTerm;
  readonly value: number;
}

/**
 * What is behind a term. Of the turn's own orders and events, the one that by itself moved the term most before the place: its entries in the
 * ledger are carried out alone on the state before the turn, and the term is weighed again. Else the last one shortly before that moved it;
 * else the scenario's figure or the rule that the term rests on.
 */
export function causeOf(asked: Asked, history: readonly TurnRecord[], scenario: Scenario, until: Place): TermCause {
  if (asked.term === 'peers') return lastPeer(asked.state, history, until) ?? { kind: 'rests', on: standing(asked) };
  for (const record of [...history].reverse()) {
    if (record.turn > until.turn || record.turn <= until.turn - RECENT) continue;
    const end = record.turn === until.turn ? until.index : record.ledger.length;
    const [first] = actsIn(record, asked, history, scenario, end);
    if (first === undefined) continue;
    return record.turn === until.turn ? { kind: 'moved', ...first } : { kind: 'last', by: first.by };
  }
  return { kind: 'rests', on: standing(asked) };
}

/** The turn's orders and events that moved a term by as much as shows, each alone, the largest move first. */
function actsIn(
  record: TurnRecord,
  { term, state, from, to }: Asked,
  history: readonly TurnRecord[],
  scenario: Scenario,
  end: number,
): readonly { readonly by: Cause; readonly amount: number }[] {
  const acts = new Map<string, { readonly by: Cause; readonly entries: LedgerEntry[] }>();
  for (const move of movesIn(record, variablesOf(term, state, scenario), end)) {
    const by = tellingCause(history, move);
    if (!isAct(by) || by.turn !== record.turn) continue;
    const key = JSON.stringify(by);
    const known = acts.get(key) ?? { by, entries: [] };
    known.entries.push(move.entry);
    acts.set(key, known);
  }
  if (acts.size === 0) return [];
  const worth = (seen: PublicState): number => {
    const { scores } = appraise({ scenario, state: seen }, state);
    return (scores[to]?.terms[term] ?? 0) - (scores[from]?.terms[term] ?? 0);
  };
  const before = worth(record.before);
  return [...acts.values()]
    .map(({ by, entries }) => ({
      by,
      amount: thousandths(worth(withChanges(record.before, entries)) - before) / 1000,
    }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

const standing = ({ term, state }: Pick<Asked, 'term' | 'state'>): Cause => ({
  kind: 'figure',
  figure: figureOf(term, state),
});

function movesIn({ turn, ledger }: TurnRecord, branches: readonly string[], end: number): FoundEntry[] {
  return ledger.flatMap((entry, index) =>
    index < end && branches.some((branch) => isUnder(entry.path, branch)) ? [{ turn, index, entry }] : [],
  );
}

/** The government that last changed its rule before the place, which is what partners look at. */
function lastPeer(state: StateId, history: readonly TurnRecord[], until: Place): TermCause | null {
  for (const { turn, happenings } of [...history].reverse()) {
    if (turn >= until.turn || turn <= until.turn - RECENT) continue;
    const moved = happenings.find((one): one is Changed => one.code === 'postureChanged' && one.state !== state);
    if (moved !== undefined) return { kind: 'peer', state: moved.state };
  }
  return null;
}
