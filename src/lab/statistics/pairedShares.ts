import { shareOf, USUAL_LEVEL } from './share.ts';
import type { PairedDifference } from './types.ts';

/**
 * What one share has over another where both were counted in the same futures: R. G. Newcombe, "Improved confidence intervals for the difference
 * between binomial proportions based on paired data", Statistics in Medicine 17 (1998), method 10. It is built of Wilson's intervals: few
 * futures that all agree leave it open what more would show, where the t of the differences would claim to know.
 * @param pairs whether it held in the first alternative and in the second, one entry for each future; at least one
 * @returns the first share less the second
 */
export function pairedShares(
  pairs: readonly (readonly [boolean, boolean])[],
  level: number = USUAL_LEVEL,
): PairedDifference {
  const n = pairs.length;
  const first = pairs.filter(([a]) => a).length;
  const second = pairs.filter(([, b]) => b).length;
  const both = pairs.filter(([a, b]) => a && b).length;
  const one = shareOf(first, n, level);
  const other = shareOf(second, n, level);
  const phi = correlation(n, first, second, both);
  const mean = (first - second) / n;
  const low = mean - reach(one.share - one.interval.low, other.interval.high - other.share, phi);
  const high = mean + reach(one.interval.high - one.share, other.share - other.interval.low, phi);
  return { n, mean, interval: { low, high, level }, beyondNoise: low > 0 || high < 0 };
}

function reach(a: number, b: number, phi: number): number {
  return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
}

/** Phi, with the continuity correction where it is positive; 0 where an alternative always or never held. */
function correlation(n: number, first: number, second: number, both: number): number {
  const scale = first * (n - first) * second * (n - second);
  if (scale === 0) return 0;
  const neither = n - first - second + both;
  const product = both * neither - (first - both) * (second - both);
  const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
  return corrected / Math.sqrt(scale);
}
