/** The cases of governments that ranges are told of. */
import { appraise, type Posture, postureAhead, type SeatView, type StateId } from '../engine/index.ts';

/** A government's case for a posture against another one. */
export interface Case {
  readonly target: StateId;
  readonly posture: Posture;
  readonly reference: Posture;
}

/** @param posture what it is for; where that is null, or stands already, the nearest */
export function caseOf(view: SeatView, target: StateId, posture: Posture | null): Case {
  const nearest = nearestCase(view, target);
  return posture === null || posture === nearest.reference ? nearest : { ...nearest, posture };
}

/** The case for the tighter posture that is nearest to being taken (of the others, at the last), against today's. */
export function nearestCase(view: SeatView, target: StateId): Case {
  const appraisal = appraise(view, target);
  const { today } = appraisal;
  return { target, posture: postureAhead(appraisal, today), reference: today };
}

/** The first posture's score less the second's, as the government would weigh them in this state; % of GDP a year. */
export function caseValue(view: SeatView, { target, posture, reference }: Case): number {
  const { scores } = appraise(view, target);
  return (scores[posture]?.score ?? 0) - (scores[reference]?.score ?? 0);
}
