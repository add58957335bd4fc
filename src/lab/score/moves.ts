/** Changes of posture: who moved, when first, who moved into the tight postures, and who only in the prediction. */
import type { Posture, StateId } from '../../engine/index.ts';
import type { FalseMoves, FirstChanges, MovesInto, PostureRecord, ScoredPosture } from './types.ts';

type Track = readonly ScoredPosture[];

/** Each government's rows, by year. */
function tracksOf(rows: readonly ScoredPosture[]): Map<StateId, Track> {
  const tracks = new Map<StateId, ScoredPosture[]>();
  for (const row of rows) tracks.set(row.state, [...(tracks.get(row.state) ?? []), row]);
  for (const track of tracks.values()) track.sort((a, b) => a.year - b.year);
  return new Map([...tracks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Governments whose level in the record, by its first coding, ever differed from where they began. */
export function moversOf({ start, postures }: PostureRecord): StateId[] {
  const moved = new Set(postures.filter(({ state, actual }) => actual !== start[state]).map(({ state }) => state));
  return [...moved].sort();
}

export function movesInto(rows: readonly ScoredPosture[], start: PostureRecord['start'], level: Posture): MovesInto {
  const recorded: StateId[] = [];
  const found: StateId[] = [];
  const falsely: StateId[] = [];
  for (const [state, track] of tracksOf(rows)) {
    if ((start[state] ?? 0) >= level) continue;
    const inRecord = track.some(({ actual }) => actual >= level);
    const inPrediction = track.some(({ predicted }) => predicted >= level);
    const byOtherCoding = track.some(({ accepted }) => accepted.some((other) => other >= level));
    if (inRecord) recorded.push(state);
    if (inRecord && inPrediction) found.push(state);
    if (inPrediction && !byOtherCoding) falsely.push(state);
  }
  return { level, recorded, found, falsely };
}

/** The first year end at which a government no longer stands where it began. */
export function firstChanges(rows: readonly ScoredPosture[], start: PostureRecord['start']): FirstChanges {
  const missed: StateId[] = [];
  const late: number[] = [];
  for (const [state, track] of tracksOf(rows)) {
    const recorded = track.find(({ actual }) => actual !== start[state]);
    if (recorded === undefined) continue;
    const predicted = track.find((row) => row.predicted !== start[state]);
    if (predicted === undefined) missed.push(state);
    else late.push(predicted.year - recorded.year);
  }
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { moved: late.length, missed, bias: mean(late), error: mean(late.map(Math.abs)) };
}

/** Governments that never moved in the record, where the prediction has them on no level that a fair reader could give. */
export function falseMoves(rows: readonly ScoredPosture[], movers: readonly StateId[]): FalseMoves {
  const still = [...tracksOf(rows)].filter(([state]) => !movers.includes(state));
  const wrong = still.map(([state, track]) => [state, track.filter(({ error }) => error > 0).length] as const);
  return {
    neverMovers: still.length,
    states: wrong.filter(([, yearEnds]) => yearEnds > 0).map(([state]) => state),
    yearEnds: wrong.reduce((sum, [, yearEnds]) => sum + yearEnds, 0),
  };
}
