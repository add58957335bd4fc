/** The whole comparison of predicted postures with a record of them (MODEL 11). */
import { POSTURES } from '../../engine/index.ts';
import { falseMoves, firstChanges, moversOf, movesInto } from './moves.ts';
import { scoredRows, scoreSet } from './scores.ts';
import type { Comparison, PostureRecord, PredictedPosture, ScoredPosture, ScoredSet } from './types.ts';

/** @throws RangeError where a year end on record has no prediction */
export function compareWithRecord(predictions: readonly PredictedPosture[], record: PostureRecord): Comparison {
  const rows = scoredRows(predictions, record);
  const movers = moversOf(record);
  return {
    all: scoreSet(rows),
    movers: { ...scoreSet(rows.filter(({ state }) => movers.includes(state))), states: movers },
    byYear: byYear(rows),
    confusion: POSTURES.map((row) =>
      POSTURES.map((column) => rows.filter((r) => r.actual === row && r.predicted === column).length),
    ),
    movesInto: ([3, 4] as const).map((level) => movesInto(rows, record.start, level)),
    firstChanges: firstChanges(rows, record.start),
    falseMoves: falseMoves(rows, movers),
    rows,
  };
}

function byYear(rows: readonly ScoredPosture[]): Record<number, ScoredSet> {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return Object.fromEntries(years.map((year) => [year, scoreSet(rows.filter((row) => row.year === year))]));
}

/** Part of a record: these governments, or these years, with where they stood before the first of them. */
export function partOf(
  record: PostureRecord,
  keep: (row: PostureRecord['postures'][number]) => boolean,
): PostureRecord {
  return { start: record.start, postures: record.postures.filter(keep) };
}

/** The record from a year on: its start is where governments stood at the end of the year before. */
export function recordFrom({ start, postures }: PostureRecord, firstYear: number): PostureRecord {
  const before = postures.filter(({ year }) => year === firstYear - 1);
  return {
    start: { ...start, ...Object.fromEntries(before.map(({ state, actual }) => [state, actual])) },
    postures: postures.filter(({ year }) => year >= firstYear),
  };
}
