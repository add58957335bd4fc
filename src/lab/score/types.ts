/** What a prediction of postures is held against, and what comes out. Whoever scores brings the record; nothing here knows one. */
import type { Posture, StateId } from '../../engine/index.ts';

/** A government at the end of a year, as it was. */
export interface RecordedPosture {
  readonly state: StateId;
  readonly year: number;
  readonly actual: Posture;
  /** All codings that a fair reader could give, `actual` among them. */
  readonly accepted: readonly Posture[];
}

/** A record of some governments over some year ends, and where they stood before the first of them. */
export interface PostureRecord {
  readonly start: Readonly<Record<StateId, Posture>>;
  readonly postures: readonly RecordedPosture[];
}

export interface PredictedPosture {
  readonly state: StateId;
  readonly year: number;
  readonly posture: Posture;
}

export interface ScoredPosture extends RecordedPosture {
  readonly predicted: Posture;
  /** Levels between the prediction and the nearest accepted posture. */
  readonly error: number;
}

export interface Scores {
  /** Shares of the year ends, 0 to 1. */
  readonly exact: number;
  readonly within1: number;
  /** On the same side of level 2 (below it, or from it on) as an accepted posture. */
  readonly side2: number;
  /** Mean absolute error in levels. */
  readonly mae: number;
}

export interface ScoredSet extends Scores {
  /** Year ends scored. */
  readonly n: number;
  /** The same with the first coding alone. */
  readonly strict: Scores;
}

/** Who went to a level or beyond it for the first time: in the record, in the prediction, in both. */
export interface MovesInto {
  readonly level: Posture;
  readonly recorded: readonly StateId[];
  readonly found: readonly StateId[];
  /** Predicted, and neither recorded nor accepted by another coding. */
  readonly falsely: readonly StateId[];
}

export interface FirstChanges {
  /** Movers that the prediction moves too. */
  readonly moved: number;
  /** Movers that it leaves where they were. */
  readonly missed: readonly StateId[];
  /** Mean of years too late (below 0: too early), and of years off, over those that it moves; null where it moves none. */
  readonly bias: number | null;
  readonly error: number | null;
}

export interface FalseMoves {
  /** Governments whose level never changed in the record, and those of them that the prediction moves off every accepted level. */
  readonly neverMovers: number;
  readonly states: readonly StateId[];
  /** Year ends on which it has them elsewhere. */
  readonly yearEnds: number;
}

export interface Comparison {
  readonly all: ScoredSet;
  /** Governments whose level in the record ever changed. */
  readonly movers: ScoredSet & { readonly states: readonly StateId[] };
  readonly byYear: Readonly<Record<number, ScoredSet>>;
  /** Counts; rows are the record's postures, columns the prediction's. */
  readonly confusion: readonly (readonly number[])[];
  readonly movesInto: readonly MovesInto[];
  readonly firstChanges: FirstChanges;
  readonly falseMoves: FalseMoves;
  readonly rows: readonly ScoredPosture[];
}
