import { meanOf, sdOf } from './distribution.ts';
import { USUAL_LEVEL } from './share.ts';
import { studentWithin } from './student.ts';
import type { Estimate, PairedDifference } from './types.ts';

/** A mean with the interval of Student's t ("The probable error of a mean", Biometrika 6, 1908). @param values at least one */
export function meanWithin(values: readonly number[], level: number = USUAL_LEVEL): Estimate {
  const n = values.length;
  const mean = meanOf(values);
  if (n < 2) return { n, mean, interval: null };
  const half = (studentWithin(level, n - 1) * sdOf(values, mean)) / Math.sqrt(n);
  return { n, mean, interval: { low: mean - half, high: mean + half, level } };
}

/**
 * What one alternative has over another where both were played under the same luck, pair by pair. What the luck did to both is gone from the
 * differences, so that far fewer pairs tell than would of games played apart (common random numbers: A. M. Law, "Simulation Modeling and
 * Analysis", 5th ed. 2015, section 11.2).
 * @param differences first less second, one for each luck; at least one
 * @param level share of such intervals that hold the true mean; among several tests give each the level of `levelAmong`
 */
export function pairedDifference(differences: readonly number[], level: number = USUAL_LEVEL): PairedDifference {
  const estimate = meanWithin(differences, level);
  const { interval } = estimate;
  return { ...estimate, beyondNoise: interval !== null && (interval.low > 0 || interval.high < 0) };
}

/** The level for each of several intervals so that all hold together as often as `level` says: Bonferroni's inequality. */
export function levelAmong(tests: number, level: number = USUAL_LEVEL): number {
  return 1 - (1 - level) / Math.max(1, tests);
}
