import { normalFromUniform } from '../../engine/numeric.ts';
import type { Interval, Share } from './types.ts';

/** Nineteen of twenty such intervals hold what they are about. */
export const USUAL_LEVEL = 0.95;

/**
 * A share with its score interval: E. B. Wilson, "Probable inference, the law of succession, and statistical inference"
 * (1927). It stays within 0 and 1 and holds for few samples and for shares near the ends.
 * @param of at least 1
 */
export function shareOf(count: number, of: number, level: number = USUAL_LEVEL): Share {
  return { count, of, share: count / of, interval: wilson(count, of, level) };
}

function wilson(count: number, of: number, level: number): Interval {
  const z = normalFromUniform((1 + level) / 2);
  const share = count / of;
  const scale = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  // At the ends the formula gives 0 and 1 but for rounding.
  return { low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half, level };
}

/** A share as whole tenths, as in "7 of 10". Only never is 0 and only always is 10. */
export function tenths(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 10;
  return Math.min(9, Math.max(1, Math.round(share * 10)));
}
