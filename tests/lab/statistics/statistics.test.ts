import { describe, expect, test } from 'vitest';
import { levelAmong, meanWithin, pairedDifference } from '../../../src/lab/statistics/difference.ts';
import { distributionOf, quantile } from '../../../src/lab/statistics/distribution.ts';
import { pairedShares } from '../../../src/lab/statistics/pairedShares.ts';
import { fewestFor, predictionRange } from '../../../src/lab/statistics/range.ts';
import { shareOf, tenths } from '../../../src/lab/statistics/share.ts';
import { studentWithin } from '../../../src/lab/statistics/student.ts';

describe('a distribution', () => {
  // Mean 5, squares of deviations 32 over 7.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  test('is summed up', () => {
    const found = distributionOf(values);
    expect(found).toMatchObject({ n: 8, mean: 5, min: 2, median: 4.5, max: 9, q25: 4, q75: 5.5 });
    expect(found.sd).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  test('has quantiles as type 7 has them', () => {
    // R: quantile(c(1, 2, 3, 4, 10), c(.1, .9)) is 1.4 and 7.6.
    expect(quantile([1, 2, 3, 4, 10], 0.1)).toBeCloseTo(1.4, 12);
    expect(quantile([1, 2, 3, 4, 10], 0.9)).toBeCloseTo(7.6, 12);
  });

  test('does not change what it is given, nor hang on its order', () => {
    const given = [3, 1, 2];
    expect(distributionOf(given)).toEqual(distributionOf([1, 2, 3]));
    expect(given).toEqual([3, 1, 2]);
  });

  test('of one value has no spread, and of none there is none', () => {
    expect(distributionOf([7])).toMatchObject({ n: 1, mean: 7, sd: 0, q10: 7, q90: 7 });
    expect(() => distributionOf([])).toThrow(RangeError);
  });
});

describe('a share', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the score interval', (count, of, low, high) => {
    const { share, interval } = shareOf(count, of);
    expect(share).toBe(count / of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('ends at 0 and 1 exactly', () => {
    expect(shareOf(0, 7).interval.low).toBe(0);
    expect(shareOf(7, 7).interval.high).toBe(1);
  });

  test('is told in tenths: never and always are kept for what is', () => {
    expect([0, 0.001, 0.04, 0.25, 0.68, 0.96, 0.999, 1].map(tenths)).toEqual([0, 1, 1, 3, 7, 9, 9, 10]);
  });
});

describe("Student's t", () => {
  // Tables of Pearson and Hartley; the last two, R's qt(1 - 5e-4 / 2, 39) and qt(0.75, 30).
  test.each([
    [0.95, 1, 12.7062, 1e-4],
    [0.95, 2, 4.30265, 1e-5],
    [0.95, 3, 3.182446, 2e-3],
    [0.95, 4, 2.776445, 1e-3],
    [0.95, 5, 2.570582, 1e-5],
    [0.95, 10, 2.228139, 1e-6],
    [0.99, 10, 3.169273, 1e-6],
    [0.8, 19, 1.327728, 1e-6],
    [0.95, 199, 1.971957, 1e-6],
    [0.5, 30, 0.682756, 1e-6],
  ])('within which %f lies, with %i degrees of freedom', (level, freedom, t, error) => {
    expect(Math.abs(studentWithin(level, freedom) - t)).toBeLessThan(error);
  });
});

describe('paired differences', () => {
  // Student's own example of 1908, the additional hours of sleep: mean 1.58, t = 4.0621 with 9 degrees of freedom; 0.7001 to 2.4599.
  const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

  test('have the interval of t', () => {
    const { mean, interval, beyondNoise, n } = pairedDifference(sleep);
    expect(n).toBe(10);
    expect(mean).toBeCloseTo(1.58, 12);
    expect(interval?.low).toBeCloseTo(0.7001, 4);
    expect(interval?.high).toBeCloseTo(2.4599, 4);
    expect(beyondNoise).toBe(true);
    expect(pairedDifference(sleep.map((hours) => -hours)).beyondNoise).toBe(true);
  });

  test('are noise where zero is within', () => {
    expect(pairedDifference([1, -1, 2, -2]).beyondNoise).toBe(false);
    expect(pairedDifference([0, 0, 0]).beyondNoise).toBe(false);
    // Always the same is no noise at all.
    expect(pairedDifference([0.5, 0.5, 0.5]).beyondNoise).toBe(true);
  });

  test('of one pair claim nothing', () => {
    expect(pairedDifference([3])).toEqual({ n: 1, mean: 3, interval: null, beyondNoise: false });
  });

  test('among many tests are held to more', () => {
    expect(levelAmong(1)).toBeCloseTo(0.95, 14);
    expect(levelAmong(100)).toBeCloseTo(0.9995, 14);
    const one = meanWithin(sleep).interval;
    const many = meanWithin(sleep, levelAmong(100)).interval;
    expect((many?.high ?? 0) - (many?.low ?? 0)).toBeGreaterThan((one?.high ?? 0) - (one?.low ?? 0));
  });
});

describe('paired shares', () => {
  const table = (both: number, first: number, second: number, neither: number): [boolean, boolean][] => [
    ...Array.from({ length: both }, (): [boolean, boolean] => [true, true]),
    ...Array.from({ length: first }, (): [boolean, boolean] => [true, false]),
    ...Array.from({ length: second }, (): [boolean, boolean] => [false, true]),
    ...Array.from({ length: neither }, (): [boolean, boolean] => [false, false]),
  ];

  // R. G. Newcombe, Statistics in Medicine 17 (1998), examples of method 10.
  test.each([
    [36, 12, 2, 0, 0.0569, 0.3404],
    [20, 12, 2, 16, 0.0562, 0.3292],
    [18, 12, 2, 18, 0.0562, 0.329],
  ])('of %i, %i, %i and %i', (both, first, second, neither, low, high) => {
    const { mean, interval, beyondNoise } = pairedShares(table(both, first, second, neither));
    expect(mean).toBeCloseTo(0.2, 12);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
    expect(beyondNoise).toBe(true);
  });

  test('that never differed in few futures do not claim that they never will', () => {
    const { mean, interval, beyondNoise } = pairedShares(table(0, 0, 0, 30));
    expect(mean).toBe(0);
    expect(interval?.low).toBeLessThan(-0.1);
    expect(interval?.high).toBeGreaterThan(0.1);
    expect(beyondNoise).toBe(false);
  });
});

describe('a prediction range', () => {
  /** Values by a plain congruence: enough to be unordered. */
  const draws = (count: number, modulus: number): number[] =>
    Array.from({ length: count }, (_, index) => (((index + 1) * 7919) % 104729) % modulus);

  test('leaves out so many at each end, and says so', () => {
    const values = draws(39, 100000);
    const sorted = [...values].sort((a, b) => a - b);
    expect(new Set(values).size).toBe(39);
    const { low, high, stated } = predictionRange(values, 0.8);
    expect([low, high]).toEqual([sorted[3], sorted[35]]);
    expect(stated).toBeCloseTo(0.8, 12);
  });

  test('of values that are all the same is certain', () => {
    expect(predictionRange([5, 5, 5, 5, 5, 5, 5, 5, 5], 0.8)).toEqual({ low: 5, high: 5, stated: 1 });
  });

  test('knows the fewest values that it can be made of', () => {
    expect([0.5, 0.8, 0.9, 0.95].map(fewestFor)).toEqual([3, 9, 19, 39]);
    expect(predictionRange(draws(9, 1000), 0.8).stated).toBeCloseTo(0.8, 12);
  });

  // Of k + 1 like values each in turn is left out and held against the range of the rest: the claims come true on average.
  test.each([1000000, 12, 3, 2])('claims what comes true, with values below %i', (modulus) => {
    let claimed = 0;
    let held = 0;
    for (let row = 0; row < 60; row++) {
      const values = draws(60 * 20, modulus).slice(row * 20, row * 20 + 20);
      values.forEach((value, index) => {
        const { low, high, stated } = predictionRange(
          values.filter((_, at) => at !== index),
          0.8,
        );
        claimed += stated;
        if (value >= low && value <= high) held += 1;
      });
    }
    expect(Math.abs(claimed - held) / (60 * 20)).toBeLessThan(0.01);
  });
});
