import { sum } from '../../engine/numeric.ts';
import type { Distribution } from './types.ts';

/** @throws RangeError where there are no values */
export function distributionOf(values: readonly number[]): Distribution {
  const n = values.length;
  if (n === 0) throw new RangeError('distribution: noValues');
  const sorted = sortedOf(values);
  const mean = meanOf(values);
  return {
    n,
    mean,
    sd: sdOf(values, mean),
    min: quantile(sorted, 0),
    q10: quantile(sorted, 0.1),
    q25: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q75: quantile(sorted, 0.75),
    q90: quantile(sorted, 0.9),
    max: quantile(sorted, 1),
  };
}

export function sortedOf(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

export function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Standard deviation of a sample, with n − 1 below the line (Bessel's correction); 0 of a single value. */
export function sdOf(values: readonly number[], mean: number): number {
  if (values.length < 2) return 0;
  return Math.sqrt(sum(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1));
}

/**
 * Quantile by linear interpolation between order statistics: type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical
 * packages" (1996).
 * @param sorted values in rising order, at least one
 * @param p 0 to 1
 */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (at - below) * (high - low);
}
