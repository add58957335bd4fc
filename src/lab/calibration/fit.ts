/**
 * Fits global coefficients to what governments did: the likelihood of the record under the chain's exact chances, near the values that one
 * began from. The scores are taken to first order in the coefficients, around the point at which the panel was worked out; `linearised`
 * says how they move there.
 */
import type { StateId } from '../../engine/index.ts';
import { exp, log } from '../../engine/numeric.ts';
import { addGradient, type Gradient, type Noise, yearEndsOf } from './chain.ts';
import type { Linearised } from './linearise.ts';
import type { Row } from './panel.ts';
import type { Coefficient, Plan } from './plan.ts';

/** What one government did: at each year's end, the levels that count as right. */
export type Track = readonly (readonly number[])[];
export type Tracks = ReadonlyMap<StateId, Track>;

export interface FitSetup {
  readonly linearised: Linearised;
  readonly plan: Plan;
  /** Of the governments that the fit may see. */
  readonly tracks: Tracks;
  readonly perYear: number;
  /** Weight of each government; 1 where left out. */
  readonly weights?: ReadonlyMap<StateId, number>;
}

export interface Fit {
  /** In the order of the plan's fitted coefficients. */
  readonly values: readonly number[];
  readonly noise: Noise;
  readonly loss: number;
}

const FLOOR = 0.04;
const DISTANCE = 0.7;
const PULL = 0.006;

export function fitTo(setup: FitSetup): Fit {
  const { plan } = setup;
  const all = [...plan.fitted, plan.disposition, plan.choice];
  const z = new Float64Array(all.length);
  const [mean, square] = [new Float64Array(all.length), new Float64Array(all.length)];
  let best: Fit | null = null;
  for (let step = 1; step <= plan.steps; step++) {
    const { loss, slope } = lossAt(setup, all, z);
    if (best === null || loss < best.loss) best = { ...valuesAt(all, z), loss };
    descend(z, slope, mean, square, step, plan.steps);
  }
  if (best === null) throw new RangeError('steps');
  return best;
}

/** One step of Adam (Kingma and Ba 2015), the rate falling to a tenth. */
function descend(
  z: Float64Array,
  slope: Float64Array,
  mean: Float64Array,
  square: Float64Array,
  step: number,
  steps: number,
): void {
  const rate = 0.06 * (1 - (0.9 * step) / steps);
  const [decay1, decay2] = [1 - exp(step * log(0.9)), 1 - exp(step * log(0.98))];
  for (let i = 0; i < z.length; i++) {
    const g = slope[i] as number;
    mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
    square[i] = 0.98 * (square[i] as number) + 0.02 * g * g;
    z[i] =
      (z[i] as number) - (rate * (mean[i] as number)) / decay1 / (Math.sqrt((square[i] as number) / decay2) + 1e-9);
  }
}

function valuesAt(all: readonly Coefficient[], z: Float64Array): Pick<Fit, 'values' | 'noise'> {
  const values = all.map(({ prior, spread }, i) => prior * exp(spread * (z[i] as number)));
  const [disposition = 0, choice = 1] = values.slice(-2);
  return { values: values.slice(0, -2), noise: { disposition, choice } };
}

function lossAt(setup: FitSetup, all: readonly Coefficient[], z: Float64Array): { loss: number; slope: Float64Array } {
  const { linearised, tracks, perYear } = setup;
  const { values, noise } = valuesAt(all, z);
  const slope = new Float64Array(all.length);
  let loss = 0;
  let count = 0;
  for (const { state } of linearised.panel)
    count += (setup.weights?.get(state) ?? 1) * (tracks.get(state)?.length ?? 0);
  linearised.panel.forEach((row, r) => {
    const track = tracks.get(row.state);
    const weight = setup.weights?.get(row.state) ?? 1;
    if (!track || weight === 0) return;
    const scores = scoresAt(linearised, row, r, values);
    const ends = yearEndsOf(row, scores, noise, perYear, track.length);
    const slopes = track.map((accepted, y) => {
      const told = judged(ends[y] as Float64Array, accepted);
      loss += (weight * told.loss) / count;
      return told.slope.map((s) => (s * weight) / count);
    });
    const gradient: Gradient = { scores: scores.map(() => new Float64Array(25)), disposition: 0, choice: 0 };
    addGradient(row, scores, noise, perYear, slopes, gradient);
    addSlope(linearised, r, gradient, slope);
    slope[all.length - 2] = (slope[all.length - 2] as number) + gradient.disposition;
    slope[all.length - 1] = (slope[all.length - 1] as number) + gradient.choice;
  });
  all.forEach(({ spread }, i) => {
    const value = i < values.length ? (values[i] as number) : i === values.length ? noise.disposition : noise.choice;
    slope[i] = (slope[i] as number) * value * spread + 2 * PULL * (z[i] as number);
    loss += PULL * (z[i] as number) * (z[i] as number);
  });
  return { loss, slope };
}

/** `−log(floor + (1 − floor) P(right)) + 0.7 · expected distance`, and its derivative by each chance (CALIBRATION 1, "Loss"). */
function judged(chances: Float64Array, accepted: readonly number[]): { loss: number; slope: Float64Array } {
  let right = 0;
  for (const k of accepted) right += chances[k] as number;
  const seen = FLOOR + (1 - FLOOR) * right;
  let distance = 0;
  const slope = new Float64Array(chances.length);
  chances.forEach((chance, k) => {
    const off = Math.min(...accepted.map((a) => Math.abs(a - k)));
    distance += chance * off;
    slope[k] = DISTANCE * off - (accepted.includes(k) ? (1 - FLOOR) / seen : 0);
  });
  return { loss: DISTANCE * distance - log(seen), slope };
}

/** Scores of a row's choices at other values of the coefficients. */
export function scoresAt({ at, slopes }: Linearised, row: Row, r: number, values: readonly number[]): Float64Array[] {
  return row.choices.map(({ scores }, c) => {
    const moved = scores.slice();
    values.forEach((value, p) => {
      const by = value - (at[p] as number);
      const slope = slopes[p]?.[r]?.[c];
      if (by !== 0 && slope)
        for (let i = 0; i < moved.length; i++) moved[i] = (moved[i] as number) + by * (slope[i] as number);
    });
    return moved;
  });
}

function addSlope({ slopes }: Linearised, r: number, gradient: Gradient, slope: Float64Array): void {
  slopes.forEach((rows, p) => {
    let sum = 0;
    rows[r]?.forEach((table, c) => {
      const by = gradient.scores[c] as Float64Array;
      for (let i = 0; i < table.length; i++) sum += (table[i] as number) * (by[i] as number);
    });
    slope[p] = (slope[p] as number) + sum;
  });
}
