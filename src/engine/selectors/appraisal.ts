/** A government's signed reasons, rounded so that they sum. */
import {
  APPRAISAL_TERMS,
  type Appraisal,
  type AppraisalGroup,
  type AppraisalTerm,
  GROUP_OF,
  type Posture,
  type PostureScore,
  type PublicState,
  type SeatView,
  type SetPosture,
  type StateId,
} from '../model/index.ts';
import { largestRemainder } from '../numeric.ts';
import { appraise as appraisePostures, appraiseRule as scoreRule } from '../rules/posture.ts';
import { worldOf } from '../rules/world.ts';

type Seen = { readonly scenario: SeatView['scenario']; readonly state: PublicState };

/** The score of every posture for a government, as far as a seat can know it: without its home politics and without chance. */
export function appraise(view: Seen, id: StateId): Appraisal {
  return appraisePostures(worldOf(view.scenario), view.state, id);
}

/** The score of one rule as ordered, in its wording, by its deadline and with its cap, before it is adopted: comparable with `appraise`. */
export function appraiseRule(view: Seen, id: StateId, rule: SetPosture): PostureScore {
  return scoreRule(worldOf(view.scenario), view.state, id, rule);
}

export interface ShownReason<T extends string> {
  readonly key: T;
  /** % of GDP a year, rounded to three decimals. */
  readonly value: number;
}

export interface ShownComparison {
  readonly posture: Posture;
  /** Score against today's posture; the sum of the groups, and of the terms, as shown. */
  readonly total: number;
  readonly groups: readonly ShownReason<AppraisalGroup>[];
  readonly terms: readonly ShownReason<AppraisalTerm>[];
}

/** The best of the postures that go further than one, or, where none does, of the others: what is at issue where no order names another. */
export function postureAhead({ scores }: Appraisal, from: Posture): Posture {
  const tighter = scores.filter(({ posture }) => posture > from);
  const among = tighter.length > 0 ? tighter : scores.filter(({ posture }) => posture !== from);
  return among.reduce((best, one) => (one.score > best.score ? one : best)).posture;
}

const GROUPS: readonly AppraisalGroup[] = ['cost', 'harm', 'retaliation', 'alliance', 'bloc', 'change'];

/** A posture against today's: group by group and term by term, rounded by the largest remainder so that what is shown sums. */
export function compared(appraisal: Appraisal, posture: Posture): ShownComparison {
  const today = appraisal.scores[appraisal.today];
  const other = appraisal.scores[posture];
  if (!today || !other) throw new RangeError(appraisal.state);
  return comparedScores(today, other);
}

/** One version of a posture against another, rounded in the same way. */
export function comparedScores(reference: PostureScore, other: PostureScore): ShownComparison {
  const delta = (term: AppraisalTerm): number => other.terms[term] - reference.terms[term];
  const terms = largestRemainder(APPRAISAL_TERMS.map(delta), 3);
  const groups = largestRemainder(
    GROUPS.map((g) => APPRAISAL_TERMS.reduce((sum, t) => (GROUP_OF[t] === g ? sum + delta(t) : sum), 0)),
    3,
  );
  return {
    posture: other.posture,
    total: groups.reduce((a, b) => a + Math.round(b * 1000), 0) / 1000,
    groups: GROUPS.map((key, i) => ({ key, value: groups[i] ?? 0 })),
    terms: APPRAISAL_TERMS.map((key, i) => ({ key, value: terms[i] ?? 0 })),
  };
}
