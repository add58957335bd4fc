/** What a turn's report says: whom it is about, what moved its reasons, and what came of the seat's own orders. */

import type { Appraisal, Happening, Posture, Scenario, StateId } from '../../../engine/model/index.ts';
import { appraise } from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { leading } from '../../panels/headlineRows.ts';
import { firstAsked, ranked } from '../../panels/inspector/appraisalRows.ts';

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
 * Whom the report is about: a government that changed (one that the seat's orders aimed at, before the others), else one of
 * those that decided and held (of those that were worked on, the nearest to moving), else one that was worked on, else the largest that decided
 * and held. Null where nobody decided and nobody was worked on.
 */
export function subjectOf(record: TurnRecord, seat: StateId, scenario: Scenario): Subject | null {
  const targets = new Set([...targetsOf(record, seat), seat]);
  const happenings = leading(record.happenings, seat);
  const changes = happenings.filter(isChange);
  const held = happenings.filter(isHeld);
  const byGap = [...held].sort((a, b) => a.gap - b.gap);
  const mine = <T extends { readonly state: StateId }>(list: readonly T[]): T | undefined =>
    list.find(({ state }) => targets.has(state));
  const state =
    mine(changes)?.state ??
    changes[0]?.state ??
    mine(byGap)?.state ??
    targetsOf(record, seat)[0] ??
    largestOf(held, scenario)?.state;
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

/** Of governments that stayed, the one whose networks cost most: all weigh the same as news, and by name alone the first would always be told. */
function largestOf(held: readonly Held[], { states }: Scenario): Held | undefined {
  const capexOf = ({ state }: Held): number => states[state]?.figures.capex5gUsdBn.value ?? 0;
  return [...held].sort((a, b) => capexOf(b) - capexOf(a))[0];
}

/** The posture that leads after the turn, the one that comes second, and by how much; null where there is no other. */
export function missedBy(
  subject: Subject,
): { readonly first: Posture; readonly second: Posture; readonly gap: number } | null {
  const [first, second] = ranked(subject.after);
  if (first === undefined || second === undefined) return null;
  return { first: first.posture, second: second.posture, gap: first.score - second.score };
}
