/** The government that a question is about, and its next decision. */
import { type SeatView, type StateId, seatKind, windowsOf } from '../../engine/index.ts';
import { checkName, type RequestProblem } from '../question.ts';

export interface NextDecision {
  readonly windowTurn: number;
  readonly inTurns: number;
}

/**
 * A government that decides within so many turns. The seat's own government decides by the orders it gives, and gives none but this turn's in what is
 * imagined: it can be asked about only while its window is open.
 */
export function checkTarget(view: SeatView, target: StateId, ahead: number): RequestProblem | null {
  const governments = Object.keys(view.scenario.states)
    .filter((id) => seatKind(view.scenario, id) === 'government')
    .sort();
  const unknown = checkName('target', target, governments);
  if (unknown !== null) return unknown;
  const within = target === view.seat ? 0 : ahead;
  const nextInTurns = windowsOf(view, target)[0]?.inTurns ?? null;
  if (nextInTurns !== null && nextInTurns <= within) return null;
  return { code: 'noWindow', field: 'target', target, within, nextInTurns };
}

/** @throws RangeError where the government has no window to come */
export function nextDecision(view: SeatView, target: StateId): NextDecision {
  const [next] = windowsOf(view, target);
  if (next === undefined) throw new RangeError(target);
  return { windowTurn: next.turn, inTurns: next.inTurns };
}
