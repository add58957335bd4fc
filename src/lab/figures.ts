/** The figures of a seat that ranges are told of: its gauges, its other aims, and the cases of governments. */
import { appraise, gaugesOf, objectivesOf, type Posture, type SeatView, type StateId } from '../engine/index.ts';

export interface Standing {
  /** Gauge or objective. */
  readonly id: string;
  readonly value: number;
}

/** The seat's gauges, and those of its aims that no gauge shows. */
export function standingsOf(view: SeatView): Standing[] {
  const gauges = gaugesOf(view);
  const aims = objectivesOf(view).filter(({ id }) => !gauges.some((gauge) => gauge.id === id));
  return [...gauges, ...aims].map(({ id, value }) => ({ id, value }));
}

/** A government's case for a posture against another one. */
export interface Case {
  readonly target: StateId;
  readonly posture: Posture;
  readonly reference: Posture;
}

/** The case for the tighter posture that is nearest to being taken (of the others, at the last), against today's. */
export function nearestCase(view: SeatView, target: StateId): Case {
  const { scores, today } = appraise(view, target);
  const tighter = scores.filter(({ posture }) => posture > today);
  const among = tighter.length > 0 ? tighter : scores.filter(({ posture }) => posture !== today);
  const { posture } = among.reduce((best, one) => (one.score > best.score ? one : best));
  return { target, posture, reference: today };
}

/** The first posture's score less the second's, as the government would weigh them in this state; % of GDP a year. */
export function caseValue(view: SeatView, { target, posture, reference }: Case): number {
  const { scores } = appraise(view, target);
  return (scores[posture]?.score ?? 0) - (scores[reference]?.score ?? 0);
}
