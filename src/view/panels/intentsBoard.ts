/** Which of the telegraphed moves stand on the board. */

import type { Intent, SeatView } from '../../engine/model/index.ts';
import { intentBoard, moves } from '../../engine/selectors/index.ts';

const SHOWN = 5;

/** Whether the plan differs from what was telegraphed a turn ago. */
export function isChanged(view: SeatView, intent: Intent): boolean {
  return intent.replaces !== null && intent.madeTurn === view.state.turn;
}

/** The state that an intent is about, and that a click on it opens: the target, else the one that moves. */
export function subjectOf(intent: Intent): string {
  return 'target' in intent.action ? intent.action.target : intent.seat;
}

/**
 * The board's five: changed plans first, then moves against the seat itself, then moves before holds, then the sooner. Every
 * intent stands in the list behind it, by due date.
 */
export function boardOf(view: SeatView): readonly Intent[] {
  const urgency = (intent: Intent): number =>
    (isChanged(view, intent) ? 4 : 0) +
    (subjectOf(intent) === view.seat && intent.seat !== view.seat ? 2 : 0) +
    (moves(view, intent) ? 1 : 0);
  return intentBoard(view)
    .map((intent, index) => ({ intent, index }))
    .sort((a, b) => urgency(b.intent) - urgency(a.intent) || a.index - b.index)
    .slice(0, SHOWN)
    .sort((a, b) => a.index - b.index)
    .map(({ intent }) => intent);
}
