/** What a turn's report says: whom it is about, what moved its reasons, and what came of the seat's own orders. */

import {
  APPRAISAL_TERMS,
  type Appraisal,
  type AppraisalTerm,
  type Cause,
  type Happening,
  type Posture,
  type Scenario,
  type StateId,
} from '../../../engine/model/index.ts';
import { appraise } from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { leading } from '../../panels/headlineRows.ts';
import { firstAsked, ranked, SCORE_DIGITS, scoreOf } from '../../panels/inspector/appraisalRows.ts';
import { causeOf } from './reasons.ts';

type Changed = Extract<Happening, { code: 'postureChanged' }>;
type Held = Extract<Happening, { code: 'postureHeld' }>;

export interface Subject {
  readonly state: StateId;
  /** The posture whose reasons are shown, against the one before the turn. */
  readonly asked: Posture;
  readonly reference: Posture;
  readonly change: Changed | null;
  readonly before: Appraisal;
  readonly after: Appraisal;
}

const isChange = (happening: Happening): happening is Changed => happening.code === 'postureChanged';
const isHeld = (happening: Happening): happening is Held => happening.code === 'postureHeld';

/** States that the seat's orders of this turn were aimed at. */
function targetsOf(record: TurnRecord, seat: StateId): readonly StateId[] {
  const own = record.orders[seat] ?? [];
  return [...new Set(own.flatMap((order) => ('target' in order ? [order.target] : [])))];
}

/**
 * Whom the report is about: a government that changed (one that the seat's orders aimed at, before the others), else one that
 * decided and held, else one that was worked on. Null where nobody decided and nobody was worked on.
 */
export function subjectOf(record: TurnRecord, seat: StateId, scenario: Scenario): Subject | null {
  const targets = new Set([...targetsOf(record, seat), seat]);
  const happenings = leading(record.happenings, seat);
  const changes = happenings.filter(isChange);
  const held = happenings.filter(isHeld);
  const mine = <T extends { readonly state: StateId }>(list: readonly T[]): T | undefined =>
    list.find(({ state }) => targets.has(state));
  const state =
    mine(changes)?.state ?? changes[0]?.state ?? mine(held)?.state ?? targetsOf(record, seat)[0] ?? held[0]?.state;
  if (state === undefined || state === scenario.powers.rival || state === scenario.powers.protector) return null;
  const before = appraise({ scenario, state: record.before }, state);
  const after = appraise({ scenario, state: record.after }, state);
  const change = changes.find((one) => one.state === state) ?? null;
  const stayed = held.find((one) => one.state === state);
  return {
    state,
    reference: before.today,
    asked: change?.to ?? stayed?.nearest ?? firstAsked(before),
    change,
    before,
    after,
  };
}

export interface TermChange {
  readonly term: AppraisalTerm;
  readonly before: number;
  readonly after: number;
  readonly cause: Cause;
}

/** The terms that moved most in the turn, and what is behind each: for a government that decided nothing new. */
export function termChanges(
  subject: Subject,
  history: readonly TurnRecord[],
  scenario: Scenario,
  most: number,
): readonly TermChange[] {
  const { before, after, asked, reference, state } = subject;
  const difference = (appraisal: Appraisal, term: AppraisalTerm): number =>
    scoreOf(appraisal, asked).terms[term] - scoreOf(appraisal, reference).terms[term];
  return APPRAISAL_TERMS.map((term) => ({ term, before: difference(before, term), after: difference(after, term) }))
    .filter((move) => roundsTo(move.before) !== roundsTo(move.after))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, most)
    .map((move) => {
      const tighter = move.after > move.before === asked > reference;
      const until = { turn: history.at(-1)?.turn ?? 0, index: Number.POSITIVE_INFINITY };
      return { ...move, cause: causeOf({ term: move.term, state, tighter }, history, scenario, until) };
    });
}

/** A move that does not show at the digits shown is none. */
const roundsTo = (value: number): number => Math.round(value * 10 ** SCORE_DIGITS);

/** The posture that leads after the turn, the one that comes second, and by how much; null where there is no other. */
export function missedBy(
  subject: Subject,
): { readonly first: Posture; readonly second: Posture; readonly gap: number } | null {
  const [first, second] = ranked(subject.after);
  if (first === undefined || second === undefined) return null;
  return { first: first.posture, second: second.posture, gap: first.score - second.score };
}
