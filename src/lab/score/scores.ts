/** Exact, within 1, right side of 2, mean absolute error (MODEL 11). */
import type { Posture } from '../../engine/index.ts';
import type { PostureRecord, PredictedPosture, ScoredPosture, ScoredSet, Scores } from './types.ts';

/** Below it a government at most looks at gear; from it on, some of the market is closed. */
const SIDE: Posture = 2;

/**
 * Each year end on record with its prediction.
 * @throws RangeError where one has none: to leave it out would flatter
 */
export function scoredRows(predictions: readonly PredictedPosture[], record: PostureRecord): ScoredPosture[] {
  const predicted = new Map(predictions.map(({ state, year, posture }) => [`${state}:${year}`, posture]));
  return record.postures.map((recorded) => {
    const key = `${recorded.state}:${recorded.year}`;
    const posture = predicted.get(key);
    if (posture === undefined) throw new RangeError(key);
    return { ...recorded, predicted: posture, error: errorOf(posture, recorded.accepted) };
  });
}

export function scoreSet(rows: readonly ScoredPosture[]): ScoredSet {
  const strict = rows.map(({ actual, ...row }) => ({ ...row, actual, accepted: [actual] }));
  return { n: rows.length, ...scoresOf(rows), strict: scoresOf(strict) };
}

type Row = Pick<ScoredPosture, 'accepted' | 'predicted'>;

function scoresOf(rows: readonly Row[]): Scores {
  const errors = rows.map(({ predicted, accepted }) => errorOf(predicted, accepted));
  const n = Math.max(1, rows.length);
  return {
    exact: errors.filter((error) => error === 0).length / n,
    within1: errors.filter((error) => error <= 1).length / n,
    side2: rows.filter(isOnRightSide).length / n,
    mae: errors.reduce((sum, error) => sum + error, 0) / n,
  };
}

function isOnRightSide({ accepted, predicted }: Row): boolean {
  return accepted.some((level) => level >= SIDE === predicted >= SIDE);
}

function errorOf(predicted: Posture, accepted: readonly Posture[]): number {
  return Math.min(...accepted.map((level) => Math.abs(level - predicted)));
}
