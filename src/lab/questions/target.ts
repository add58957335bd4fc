/** The government that a question is about, and its next decision. */
import { type Posture, type SeatView, type StateId, seatKind, windowsOf } from '../../engine/index.ts';
import { checkCount, checkName, type RequestProblem } from '../question.ts';

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

/** What stands already is not wanted, and of the tightest rule nothing more can be. */
export function checkWanted(view: SeatView, target: StateId, posture: Posture): RequestProblem | null {
  const stands = view.state.states[target]?.posture ?? 0;
  return stands === 4 ? { code: 'nothingToAsk', field: 'posture' } : checkCount('posture', posture, stands + 1, 4);
}

/** @throws RangeError where the government has no window to come */
export function nextDecision(view: SeatView, target: StateId): NextDecision {
  const [next] = windowsOf(view, target);
  if (next === undefined) throw new RangeError(target);
  return { windowTurn: next.turn, inTurns: next.inTurns };
}
