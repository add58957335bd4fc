/** What spoke for a government's move when it decided, and against it, each reason with the order, event or figure behind it. */
import type { AppraisalTerm, Cause, Happening, Order, Scenario, StateId } from '../../../engine/model/index.ts';
import {
  appraise,
  appraiseRule,
  comparedScores,
  figureOf,
  isUnder,
  variablesOf,
} from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { type FoundEntry, isAct, tellingCause } from '../../panels/dialogs/causes.ts';

type Changed = Extract<Happening, { code: 'postureChanged' }>;

export interface ReasonRow {
  readonly term: AppraisalTerm;
  /** Of the new posture against the old one when it was decided, % of GDP a year, rounded to three decimals. */
  readonly value: number;
  readonly cause: Cause;
}
export interface DecisionReasons {
  /** What spoke for the move, the largest first; then what spoke against it. */
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

/** @param most rows shown; the largest reason for the move is always one of them */
export function decisionReasons(
  change: Changed,
  record: TurnRecord,
  history: readonly TurnRecord[],
  scenario: Scenario,
  most: number,
): DecisionReasons {
  const { state, from, to } = change;
  const reasons = reasonsOf(change, record, scenario);
  const pros = reasons.filter(({ value }) => thousandths(value) > 0);
  const cons = reasons.filter(({ value }) => thousandths(value) < 0);
  const [first] = pros;
  const shown = [...(first === undefined ? [] : [first]), ...reasons.filter((one) => one !== first)].slice(0, most);
  const rows = [...pros, ...cons]
    .filter((one) => shown.includes(one))
    .map(({ term, value }) => ({
      term,
      value: thousandths(value) / 1000,
      cause: causeOf({ term, state, tighter: value > 0 === to > from }, history, scenario, decidedAt(record, state)),
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

export interface Place {
  readonly turn: number;
  /** Place in that turn's ledger. */
  readonly index: number;
}

/** The place in the ledger at which a government's decision stands: what changed after it was no reason for it. */
function decidedAt(record: TurnRecord, state: StateId): Place {
  const index = record.ledger.findIndex(({ path }) => path === `states/${state}/posture`);
  return { turn: record.turn, index: index < 0 ? record.ledger.length : index };
}

/** Turns back to which an order or event is looked for: what is older is part of how things stand. */
const RECENT = 4;

interface Asked {
  readonly term: AppraisalTerm;
  readonly state: StateId;
  /** Whether the reason speaks for a tighter rule. */
  readonly tighter: boolean;
}

/**
 * What is behind a term: the order or event of the same turn that moved it most before the place, else of the turns shortly before, else the
 * scenario's figure that it rests on.
 */
export function causeOf(asked: Asked, history: readonly TurnRecord[], scenario: Scenario, until: Place): Cause {
  if (asked.term === 'peers') return lastPeer(asked.state, history, until) ?? standing(asked);
  const branches = variablesOf(asked.term, asked.state, scenario);
  for (const record of [...history].reverse()) {
    if (record.turn > until.turn || record.turn <= until.turn - RECENT) continue;
    const end = record.turn === until.turn ? until.index : record.ledger.length;
    const moves = movesIn(record, branches, end)
      .filter(({ entry }) =>
        asked.term !== 'listening' && asked.term !== 'disruption' ? true : rose(entry) === asked.tighter,
      )
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    for (const move of moves) {
      const cause = tellingCause(history, move);
      if (isAct(cause) && cause.turn > until.turn - RECENT) return cause;
    }
  }
  return standing(asked);
}

const standing = ({ term, state }: Asked): Cause => ({ kind: 'figure', figure: figureOf(term, state) });

function movesIn({ turn, ledger }: TurnRecord, branches: readonly string[], end: number): FoundEntry[] {
  return ledger.flatMap((entry, index) =>
    index < end && branches.some((branch) => isUnder(entry.path, branch)) ? [{ turn, index, entry }] : [],
  );
}

function rose({ before, after }: FoundEntry['entry']): boolean {
  return typeof before === 'number' && typeof after === 'number' && after > before;
}

function sizeOf({ entry: { before, after } }: FoundEntry): number {
  return typeof before === 'number' && typeof after === 'number' ? Math.abs(after - before) : Number.MAX_VALUE;
}

/** The government that last changed its rule before the place, which is what partners look at. */
function lastPeer(state: StateId, history: readonly TurnRecord[], until: Place): Cause | null {
  for (const { turn, happenings } of [...history].reverse()) {
    if (turn >= until.turn || turn <= until.turn - RECENT) continue;
    const moved = happenings.find((one): one is Changed => one.code === 'postureChanged' && one.state !== state);
    if (moved !== undefined)
      return { kind: 'variable', path: `states/${moved.state}/posture`, figure: 'parameters/peers' };
  }
  return null;
}
