/** Where the next of a row of like values will fall. */
import { sortedOf } from './distribution.ts';

export interface PredictionRange {
  readonly low: number;
  readonly high: number;
  /** How often such a range holds the next value, 0 to 1. */
  readonly stated: number;
}

/** Values that are needed so that a range of this share leaves at least one value out at each end. */
export function fewestFor(share: number): number {
  return Math.ceil(2 / (1 - share) - 1 - ROUNDING);
}

/** A share such as 0.8 is a little off in binary. */
const ROUNDING = 1e-9;

/**
 * A prediction range from order statistics: of n values and one more like them, the one more falls between the a-th from below and the a-th
 * from above in n + 1 - 2a of n + 1 cases (S. S. Wilks, "Determination of sample sizes for setting tolerance limits", Annals of Mathematical
 * Statistics 12, 1941). Where values are equal it does so more often; how often, the values tell themselves: each is held against the
 * range of the others (the jackknife). That range rests on one value less and misses n + 1 times where the whole misses n times, which is
 * allowed for, so that of values all different the claim is the rule's to the digit.
 * @param values at least `fewestFor(share)`, alike and independent of each other
 * @param share that the range is to hold at least, 0 to 1
 */
export function predictionRange(values: readonly number[], share: number): PredictionRange {
  const n = values.length;
  const sorted = sortedOf(values);
  const cut = Math.max(1, Math.floor(((1 - share) / 2) * (n + 1) + ROUNDING));
  const at = (index: number): number => sorted[Math.min(n - 1, Math.max(0, index))] ?? Number.NaN;
  let missed = 0;
  sorted.forEach((value, index) => {
    const low = at(cut - 1 >= index ? cut : cut - 1);
    const high = at(n - cut <= index ? n - cut - 1 : n - cut);
    if (value < low || value > high) missed += 1;
  });
  return { low: at(cut - 1), high: at(n - cut), stated: 1 - missed / (n + 1) };
}
