import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../src/lab/score/figures.ts';

describe('figures against what they came to', () => {
  test('pairs are what both sides have', () => {
    const fit = fitOf({ a: 0.2, b: 0.4, c: 0.9 }, { a: 0.1, b: 0.5, d: 1 });
    expect(fit.pairs).toEqual([
      { key: 'a', model: 0.2, actual: 0.1 },
      { key: 'b', model: 0.4, actual: 0.5 },
    ]);
    expect(fit).toMatchObject({ n: 2, correlation: 1 });
    expect(fit.mae).toBeCloseTo(0.1, 12);
    expect(fit.model).toBeCloseTo(0.3, 12);
  });

  test('correlation by hand: deviations −1, 0, 1 and 1, −2, 1', () => {
    expect(fitOf({ a: 1, b: 2, c: 3 }, { a: 4, b: 1, c: 4 }).correlation).toBeCloseTo(0, 12);
    expect(fitOf({ a: 1, b: 2, c: 3 }, { a: 6, b: 4, c: 2 }).correlation).toBeCloseTo(-1, 12);
  });

  test('nothing to tell of nothing, and no correlation with what does not vary', () => {
    expect(fitOf({}, { a: 1 })).toEqual({ n: 0, model: null, actual: null, mae: null, correlation: null, pairs: [] });
    expect(fitOf({ a: 1, b: 2 }, { a: 3, b: 3 }).correlation).toBeNull();
  });
});
