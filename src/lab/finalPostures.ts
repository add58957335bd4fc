/** What many games say about each government in the end, held against the record of what governments did. */
import { POSTURES, type Posture, type StateId } from '../engine/index.ts';

export interface Prediction {
  readonly state: StateId;
  /** The posture in which most games end; of equals the lower. */
  readonly posture: Posture;
  /** Share of the games that end in each posture; sums to 1. */
  readonly shares: readonly number[];
}

export interface Outcome {
  readonly state: StateId;
  readonly actual: Posture;
  /** All codings that a fair reader could give, `actual` among them. */
  readonly accepted: readonly Posture[];
}

export interface ScoredOutcome extends Outcome {
  readonly predicted: Posture;
  readonly shares: readonly number[];
  /** Levels between the prediction and the nearest accepted posture. */
  readonly error: number;
}

export interface RecordScores {
  /** Shares of the outcomes, 0 to 1. */
  readonly exact: number;
  readonly within1: number;
  /** On the same side of level 2 (below it, or from it on) as an accepted posture. */
  readonly side2: number;
  /** Mean absolute error in levels. */
  readonly mae: number;
}

export interface RecordComparison {
  readonly n: number;
  readonly scores: RecordScores;
  /** Counts; rows are the record's postures, columns the model's. */
  readonly confusion: readonly (readonly number[])[];
  readonly outcomes: readonly ScoredOutcome[];
}

/** @param finals the postures in which each game ended */
export function predictionsOf(finals: readonly Readonly<Record<StateId, Posture>>[]): Prediction[] {
  const states = Object.keys(finals[0] ?? {}).sort();
  return states.map((state) => {
    const counts = POSTURES.map((posture) => finals.filter((final) => final[state] === posture).length);
    const most = Math.max(...counts);
    return {
      state,
      posture: POSTURES.find((posture) => counts[posture] === most) ?? 0,
      shares: counts.map((count) => count / finals.length),
    };
  });
}

/** Scores the predictions of the states that the record knows; a state on record without a prediction is an error of the caller. */
export function compareWithRecord(predictions: readonly Prediction[], record: readonly Outcome[]): RecordComparison {
  const outcomes = record.map((outcome): ScoredOutcome => {
    const prediction = predictions.find(({ state }) => state === outcome.state);
    if (!prediction) throw new RangeError(outcome.state);
    const { posture: predicted, shares } = prediction;
    const error = Math.min(...outcome.accepted.map((level) => Math.abs(level - predicted)));
    return { ...outcome, predicted, shares, error };
  });
  const shareOf = (holds: (outcome: ScoredOutcome) => boolean): number =>
    outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length;
  return {
    n: outcomes.length,
    scores: {
      exact: shareOf(({ error }) => error === 0),
      within1: shareOf(({ error }) => error <= 1),
      side2: shareOf(({ accepted, predicted }) => accepted.some((level) => level >= 2 === predicted >= 2)),
      mae: outcomes.length === 0 ? 0 : outcomes.reduce((sum, { error }) => sum + error, 0) / outcomes.length,
    },
    confusion: POSTURES.map((row) =>
      POSTURES.map((column) => outcomes.filter((o) => o.actual === row && o.predicted === column).length),
    ),
    outcomes,
  };
}
