/** What came of each order that a seat gave in a turn: what it moved, and why it decided nothing where it did not. */
import type {
  AppraisalTerm,
  Commitment,
  Happening,
  LedgerEntry,
  Order,
  OrdersBySeat,
  Posture,
  PublicState,
  Rejection,
  Scenario,
  StateId,
} from '../model/index.ts';
import { type OpenWindow, windowsOf } from '../rules/calendar.ts';
import { appraise, compared } from './appraisal.ts';
import { decidedAt, withChanges } from './replayed.ts';

/** A turn as it is kept after it was resolved. */
export interface PlayedTurn {
  /** The turn that was resolved, 0-based: its orders were given in this turn. */
  readonly turn: number;
  readonly orders: OrdersBySeat;
  readonly happenings: readonly Happening[];
  readonly ledger: readonly LedgerEntry[];
  readonly rejected: readonly Rejection[];
  readonly before: PublicState;
  readonly after: PublicState;
}

/** The case for a posture against the one that stood before the turn, % of GDP a year: before the turn and after it. */
export interface CaseMove {
  readonly posture: Posture;
  readonly before: number;
  readonly after: number;
}

export type Fate =
  /** The rules did not let it through. */
  | { readonly kind: 'refused'; readonly rejection: Rejection }
  /** The government that it was about took another rule. */
  | { readonly kind: 'moved'; readonly state: StateId; readonly from: Posture; readonly to: Posture }
  /** It decided this turn, and stayed. */
  | {
      readonly kind: 'held';
      readonly state: StateId;
      readonly stays: Posture;
      readonly nearest: Posture;
      /** Score of the posture that stays less the nearest; below 0 where home politics kept the nearest from winning. */
      readonly gap: number;
      /** The largest reason against the nearest. */
      readonly against: { readonly term: AppraisalTerm; readonly value: number } | null;
    }
  /** It had no decision to take. */
  | {
      readonly kind: 'notDue';
      readonly state: StateId;
      readonly window: OpenWindow | null;
      readonly case: CaseMove;
    }
  /** It comes to its end at a later turn. */
  | { readonly kind: 'later'; readonly turn: number }
  /** It is about figures, not about a decision. */
  | { readonly kind: 'figures' };

export interface OrderFate {
  readonly order: Order;
  /** Its place among the seat's orders. */
  readonly index: number;
  readonly fate: Fate;
  /** Places in the turn's ledger of what it moved itself, the most telling first; empty where it moved nothing. */
  readonly moved: readonly number[];
}

type Changed = Extract<Happening, { code: 'postureChanged' }>;
type Held = Extract<Happening, { code: 'postureHeld' }>;
const isChanged = (one: Happening): one is Changed => one.code === 'postureChanged';
const isHeld = (one: Happening): one is Held => one.code === 'postureHeld';

/** In the order in which they were given; answers to dilemmas are left out. */
export function fatesOf(record: PlayedTurn, seat: StateId, scenario: Scenario): OrderFate[] {
  return (record.orders[seat] ?? []).flatMap((order, index) => {
    if (order.kind === 'answer') return [];
    const subject = subjectOf(order, seat, record.after.commitments);
    return [
      {
        order,
        index,
        fate: fateOf(order, index, subject, record, seat, scenario),
        moved: movedBy(record, seat, index, subject ?? seat),
      },
    ];
  });
}

/** The government whose decision an order is about; null where it is about none. */
function subjectOf(order: Order, seat: StateId, commitments: Readonly<Record<string, Commitment>>): StateId | null {
  if ('target' in order) return order.target;
  if ('commitment' in order) return commitments[order.commitment]?.target ?? null;
  return order.kind === 'setPosture' || order.kind === 'settle' ? seat : null;
}

function fateOf(
  order: Order,
  index: number,
  subject: StateId | null,
  record: PlayedTurn,
  seat: StateId,
  scenario: Scenario,
): Fate {
  const rejection = record.rejected.find((one) => one.seat === seat && one.index === index);
  if (rejection !== undefined) return { kind: 'refused', rejection };
  const changed = record.happenings.filter(isChanged).find(({ state }) => state === subject);
  if (changed !== undefined) return { kind: 'moved', state: changed.state, from: changed.from, to: changed.to };
  const due = dueOf(order, record, seat);
  if (due !== null) return { kind: 'later', turn: due };
  if (subject === null || subject === seat || record.after.states[subject] === undefined) return { kind: 'figures' };
  const held = record.happenings.filter(isHeld).find(({ state }) => state === subject);
  return held === undefined ? notDue(subject, record, scenario) : holds(held, record, scenario);
}

/** The turn at which what an order starts comes to its end; null where it works at once. */
function dueOf(order: Order, { after }: PlayedTurn, seat: StateId): number | null {
  if (order.kind === 'commissionReview') return after.states[seat]?.reviewDue ?? null;
  if (order.kind === 'auctionConditions') return after.states[seat]?.rollout.spectrumTurn ?? null;
  return null;
}

function holds({ state, posture, nearest, gap }: Held, record: PlayedTurn, scenario: Scenario): Fate {
  const seen = withChanges(record.before, record.ledger.slice(0, decidedAt(record, state)));
  const { terms } = compared(appraise({ scenario, state: seen }, state), nearest);
  const worst = [...terms].sort((a, b) => a.value - b.value)[0];
  const against = worst === undefined || worst.value >= 0 ? null : { term: worst.key, value: worst.value };
  return { kind: 'held', state, stays: posture, nearest, gap, against };
}

function notDue(state: StateId, { before, after }: PlayedTurn, scenario: Scenario): Fate {
  const was = appraise({ scenario, state: before }, state);
  const is = appraise({ scenario, state: after }, state);
  const others = is.scores.filter(({ posture }) => posture > is.today);
  const among = others.length > 0 ? others : is.scores.filter(({ posture }) => posture !== is.today);
  const { posture } = among.reduce((best, one) => (one.score > best.score ? one : best));
  const worth = ({ scores, today }: typeof is): number => (scores[posture]?.score ?? 0) - (scores[today]?.score ?? 0);
  const window = windowsOf(scenario, after, state)[0] ?? null;
  return { kind: 'notDue', state, window, case: { posture, before: worth(was), after: worth(is) } };
}

/** Sums of money and counts of turns are no measure of how far an order reached. */
const NO_MEASURE = /(UsdBn|Turn|Due|Until|deferrals|disclosures)$/;

/** Entries that name the order among their causes: those about its subject first, and of each the largest. */
function movedBy(record: PlayedTurn, seat: StateId, index: number, subject: StateId): number[] {
  const here = (path: string): boolean =>
    path.startsWith(`states/${subject}/`) || path.startsWith(`commitments/${subject}`);
  const rank = ({ path }: LedgerEntry): number => {
    if (path === `states/${subject}/posture`) return 3;
    return NO_MEASURE.test(path) ? 0 : here(path) ? 2 : 1;
  };
  return record.ledger
    .flatMap((entry, at) => {
      const own = entry.causes.some(
        (cause) => cause.kind === 'order' && cause.turn === record.turn && cause.seat === seat && cause.index === index,
      );
      return own && !entry.path.startsWith('seats/') ? [{ entry, at }] : [];
    })
    .sort((a, b) => rank(b.entry) - rank(a.entry) || sizeOf(b.entry) - sizeOf(a.entry) || a.at - b.at)
    .map(({ at }) => at);
}

/** Shares count as they are, indices of 100 by the hundred, and what begins or ends as a whole. */
function sizeOf({ path, before, after }: LedgerEntry): number {
  if (typeof before !== 'number' || typeof after !== 'number') return 1;
  const change = Math.abs(after - before);
  return /(strain|support)$/.test(path) ? change / 100 : change;
}
