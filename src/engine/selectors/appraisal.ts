/** A government's signed reasons, rounded so that they sum. */
import {
  APPRAISAL_TERMS,
  type Appraisal,
  type AppraisalGroup,
  type AppraisalTerm,
  GROUP_OF,
  type Posture,
  type PublicState,
  type SeatView,
  type StateId,
} from '../model/index.ts';
import { largestRemainder } from '../numeric.ts';
import { appraise as appraiseRule } from '../rules/posture.ts';
import { worldOf } from '../rules/world.ts';

/** The score of every posture for a government, as far as a seat can know it: without its home politics and without chance. */
export function appraise(
  view: { readonly scenario: SeatView['scenario']; readonly state: PublicState },
  id: StateId,
): Appraisal {
  return appraiseRule(worldOf(view.scenario), view.state, id);
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

const GROUPS: readonly AppraisalGroup[] = ['cost', 'harm', 'retaliation', 'alliance', 'bloc', 'change'];

/** A posture against today's: group by group and term by term, rounded by the largest remainder so that what is shown sums. */
export function compared(appraisal: Appraisal, posture: Posture): ShownComparison {
  const today = appraisal.scores[appraisal.today];
  const other = appraisal.scores[posture];
  const delta = (term: AppraisalTerm): number => (other?.terms[term] ?? 0) - (today?.terms[term] ?? 0);
  const terms = largestRemainder(APPRAISAL_TERMS.map(delta), 3);
  const groups = largestRemainder(
    GROUPS.map((g) => APPRAISAL_TERMS.reduce((sum, t) => (GROUP_OF[t] === g ? sum + delta(t) : sum), 0)),
    3,
  );
  return {
    posture,
    total: groups.reduce((a, b) => a + Math.round(b * 1000), 0) / 1000,
    groups: GROUPS.map((key, i) => ({ key, value: groups[i] ?? 0 })),
    terms: APPRAISAL_TERMS.map((key, i) => ({ key, value: terms[i] ?? 0 })),
  };
}
