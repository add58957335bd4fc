/** Which of the telegraphed moves stand on the board. */

import type { Intent, Posture, SeatView } from '../../engine/model/index.ts';
import { appraise, intentBoard, moves, postureAhead } from '../../engine/selectors/index.ts';

const SHOWN = 5;

/** Whether the plan differs from what was telegraphed a turn ago. */
export function isChanged(view: SeatView, intent: Intent): boolean {
  return intent.replaces !== null && intent.madeTurn === view.state.turn;
}

export interface Miss {
  readonly posture: Posture;
  /** Its score less that of the posture that stands, % of GDP a year; above 0 where home politics alone hold it. */
  readonly score: number;
}

/** By the intent's own object: a turn makes new ones, and an appraisal takes its time. */
const misses = new WeakMap<SeatView, Map<string, Miss | null>>();

/** The tighter rule that a government which means to stay where it is comes nearest to; null for whoever moves or has none tighter. */
export function missOf(view: SeatView, intent: Intent): Miss | null {
  const known = misses.get(view) ?? new Map<string, Miss | null>();
  misses.set(view, known);
  let miss = known.get(intent.id);
  if (miss === undefined) {
    miss = nearest(view, intent);
    known.set(intent.id, miss);
  }
  return miss;
}

function nearest(view: SeatView, intent: Intent): Miss | null {
  const today = view.state.states[intent.seat]?.posture;
  if (today === undefined || today === 4 || intent.action.kind !== 'setPosture' || moves(view, intent)) return null;
  const appraisal = appraise(view, intent.seat);
  const posture = postureAhead(appraisal, today);
  return { posture, score: (appraisal.scores[posture]?.score ?? 0) - (appraisal.scores[today]?.score ?? 0) };
}

/** All intents by the turn: who moves, then who holds by how near the next tighter rule is. */
export function intentsByNearness(view: SeatView): readonly Intent[] {
  const score = (intent: Intent): number =>
    moves(view, intent) ? Number.POSITIVE_INFINITY : (missOf(view, intent)?.score ?? Number.NEGATIVE_INFINITY);
  return intentBoard(view)
    .map((intent, index) => ({ intent, index, score: score(intent) }))
    .sort((a, b) => a.intent.dueTurn - b.intent.dueTurn || compare(b.score, a.score) || a.index - b.index)
    .map(({ intent }) => intent);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The state that an intent is about, and that a click on it opens: the target, else the one that moves. */
export function subjectOf(intent: Intent): string {
  return 'target' in intent.action ? intent.action.target : intent.seat;
}

/**
 * The board's five: changed plans first, then moves against the seat itself, then moves before holds, then the sooner. Every
 * intent stands in the list behind it, by due date and nearness.
 */
export function boardOf(view: SeatView): readonly Intent[] {
  const urgency = (intent: Intent): number =>
    (isChanged(view, intent) ? 4 : 0) +
    (subjectOf(intent) === view.seat && intent.seat !== view.seat ? 2 : 0) +
    (moves(view, intent) ? 1 : 0);
  return intentsByNearness(view)
    .map((intent, index) => ({ intent, index }))
    .sort((a, b) => urgency(b.intent) - urgency(a.intent) || a.index - b.index)
    .slice(0, SHOWN)
    .sort((a, b) => a.index - b.index)
    .map(({ intent }) => intent);
}
