/** A government's reasons for a posture against today's, laid out as a waterfall; the shown figures add up to the shown total. */

import type { Appraisal, AppraisalGroup, Posture, PostureScore, SeatView } from '../../../engine/model/index.ts';
import { compared, windowsOf } from '../../../engine/selectors/index.ts';

/** Digits shown of a score, % of GDP a year. */
export const SCORE_DIGITS = 3;

export interface ReasonRow {
  readonly id: AppraisalGroup;
  /** As shown, rounded; the rows sum to the total. */
  readonly value: number;
  /** Where its bar begins and ends: running sums of the values. */
  readonly from: number;
  readonly to: number;
}
export interface Reasons {
  readonly rows: readonly ReasonRow[];
  readonly total: number;
}

export function scoreOf(appraisal: Appraisal, posture: Posture): PostureScore {
  const found = appraisal.scores.find((score) => score.posture === posture);
  if (found === undefined) throw new RangeError(`posture ${posture}`);
  return found;
}

/** The six groups of reasons for `asked` against today's posture. */
export function reasonsFor(appraisal: Appraisal, asked: Posture): Reasons {
  const { groups, total } = compared(appraisal, asked);
  let at = 0;
  const rows = groups.map(({ key, value }) => {
    const from = at;
    at += value;
    return { id: key, value, from, to: at };
  });
  return { rows, total };
}

/** The postures by score, best first; a tie goes to today's, then to the lower one. */
export function ranked(appraisal: Appraisal): readonly PostureScore[] {
  return [...appraisal.scores].sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.posture === appraisal.today) - Number(a.posture === appraisal.today) ||
      a.posture - b.posture,
  );
}

/** What the dossier asks about at first: the leading posture where that is a change, else the one that comes nearest. */
export function firstAsked(appraisal: Appraisal): Posture {
  if (appraisal.best !== appraisal.today) return appraisal.best;
  return ranked(appraisal).find(({ posture }) => posture !== appraisal.today)?.posture ?? appraisal.today;
}

/** A government that has announced another posture for its next window than the one that scores best, and by how much that one leads. */
export interface Leaning {
  readonly posture: Posture;
  /** % of GDP a year; shows at the digits shown. */
  readonly behind: number;
}

export function leaningAgainst(view: SeatView, appraisal: Appraisal): Leaning | null {
  const next = windowsOf(view, appraisal.state)[0]?.turn;
  for (const { seat, dueTurn, action } of Object.values(view.state.intents)) {
    if (seat !== appraisal.state || dueTurn !== next || action.kind !== 'setPosture') continue;
    const behind = scoreOf(appraisal, appraisal.best).score - scoreOf(appraisal, action.posture).score;
    return Math.round(behind * 10 ** SCORE_DIGITS) > 0 ? { posture: action.posture, behind } : null;
  }
  return null;
}
