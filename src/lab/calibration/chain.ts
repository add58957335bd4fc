/**
 * The chances of each posture at each year's end, carried forward exactly: at a window a government chooses by a multinomial logit over its
 * scores and a persistent leaning (CALIBRATION 1, "Choice with noise"), the leaning taken at three points (Gauss and Hermite). No seeds are needed.
 */
import { DISPOSITION_PROFILE, POSTURES } from '../../engine/index.ts';
import { exp } from '../../engine/numeric.ts';
import type { Row } from './panel.ts';

const N = POSTURES.length;
const LEANINGS: readonly (readonly [value: number, weight: number])[] = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
];

export interface Noise {
  /** Size of the persistent leaning and of chance at a window, % of GDP a year. */
  readonly disposition: number;
  readonly choice: number;
}

/** By year, the chance of each posture after the last turn of the year. */
export type YearEnds = readonly Float64Array[];

/** What a loss says of the chances: its derivative by the chance of each posture at each year's end. */
export type Slopes = readonly Float64Array[];

/** Where the derivatives of a loss are added up: by the scores of each choice of a row, and by the two sizes of noise. */
export interface Gradient {
  readonly scores: readonly Float64Array[];
  disposition: number;
  choice: number;
}

/** @param scores of the row's choices, 5 × 5 each; in the place of those in the panel */
export function yearEndsOf(
  row: Row,
  scores: readonly Float64Array[],
  noise: Noise,
  perYear: number,
  years: number,
): YearEnds {
  const ends = Array.from({ length: years }, () => new Float64Array(N));
  for (const [leaning, weight] of LEANINGS) {
    const walk = walked(row, scores, noise, leaning);
    for (let y = 0; y < years; y++) {
      const at = walk.before[passed(row, (y + 1) * perYear)] as Float64Array;
      const end = ends[y] as Float64Array;
      for (let k = 0; k < N; k++) end[k] = (end[k] as number) + weight * (at[k] as number);
    }
  }
  return ends;
}

/** Adds the derivative of a loss, whose derivative by the year ends' chances is `slopes`, to the gradient. */
export function addGradient(
  row: Row,
  scores: readonly Float64Array[],
  noise: Noise,
  perYear: number,
  slopes: Slopes,
  gradient: Gradient,
): void {
  for (const [leaning, weight] of LEANINGS) {
    const walk = walked(row, scores, noise, leaning);
    const slope = new Float64Array(N);
    for (let c = row.choices.length; c >= 0; c--) {
      for (let y = 0; y < slopes.length; y++) {
        if (passed(row, (y + 1) * perYear) !== c) continue;
        for (let k = 0; k < N; k++)
          slope[k] = (slope[k] as number) + weight * ((slopes[y] as Float64Array)[k] as number);
      }
      if (c > 0) stepBack(walk, c - 1, scores[c - 1] as Float64Array, noise, leaning, slope, gradient);
    }
  }
}

/** Chances of each posture of one choice from its five scores, over the three points of a leaning that nobody knows. */
export function choiceChances(scores: readonly number[], noise: Noise): number[] {
  const chances = POSTURES.map(() => 0);
  const table = new Float64Array(N * N);
  table.set(scores);
  for (const [leaning, weight] of LEANINGS) {
    const move = movesOf(table, noise, leaning);
    for (let k = 0; k < N; k++) chances[k] = (chances[k] as number) + weight * (move[k] as number);
  }
  return chances;
}

interface Walk {
  /** Chances before each choice, and after the last. */
  readonly before: readonly Float64Array[];
  /** Chance of each posture by the one before, at each choice. */
  readonly moves: readonly Float64Array[];
}

function walked(row: Row, scores: readonly Float64Array[], noise: Noise, leaning: number): Walk {
  let now = new Float64Array(N);
  now[row.start] = 1;
  const before = [now];
  const moves: Float64Array[] = [];
  for (const table of scores) {
    const move = movesOf(table, noise, leaning);
    const next = new Float64Array(N);
    for (let from = 0; from < N; from++) {
      for (let k = 0; k < N; k++)
        next[k] = (next[k] as number) + (now[from] as number) * (move[from * N + k] as number);
    }
    moves.push(move);
    before.push(next);
    now = next;
  }
  return { before, moves };
}

function leant(score: number, { disposition }: Noise, leaning: number, k: number): number {
  return score + disposition * leaning * (DISPOSITION_PROFILE[k] ?? 0);
}

function movesOf(table: Float64Array, noise: Noise, leaning: number): Float64Array {
  const moves = new Float64Array(N * N);
  for (let from = 0; from < N; from++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < N; k++) most = Math.max(most, leant(table[from * N + k] as number, noise, leaning, k));
    let sum = 0;
    for (let k = 0; k < N; k++) {
      const weight = exp((leant(table[from * N + k] as number, noise, leaning, k) - most) / noise.choice);
      moves[from * N + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < N; k++) moves[from * N + k] = (moves[from * N + k] as number) / sum;
  }
  return moves;
}

/** Carries the slope back over one choice, and adds what the choice's scores have to do with it. */
function stepBack(
  walk: Walk,
  c: number,
  table: Float64Array,
  noise: Noise,
  leaning: number,
  slope: Float64Array,
  gradient: Gradient,
): void {
  const now = walk.before[c] as Float64Array;
  const move = walk.moves[c] as Float64Array;
  const into = gradient.scores[c] as Float64Array;
  const back = new Float64Array(N);
  for (let from = 0; from < N; from++) {
    let mean = 0;
    for (let k = 0; k < N; k++) mean += (move[from * N + k] as number) * (slope[k] as number);
    back[from] = mean;
    for (let k = 0; k < N; k++) {
      const chance = move[from * N + k] as number;
      const byScore = ((now[from] as number) * chance * ((slope[k] as number) - mean)) / noise.choice;
      into[from * N + k] = (into[from * N + k] as number) + byScore;
      gradient.disposition += byScore * leaning * (DISPOSITION_PROFILE[k] ?? 0);
      gradient.choice -= (byScore * leant(table[from * N + k] as number, noise, leaning, k)) / noise.choice;
    }
  }
  slope.set(back);
}

/** Number of the row's choices that are made before a turn. */
function passed(row: Row, turn: number): number {
  let count = 0;
  for (const choice of row.choices) if (choice.turn < turn) count++;
  return count;
}
