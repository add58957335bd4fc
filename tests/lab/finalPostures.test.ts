import { describe, expect, test } from 'vitest';
import type { Posture } from '../../src/engine/index.ts';
import { compareWithRecord, type Outcome, predictionsOf } from '../../src/lab/index.ts';

const outcome = (state: string, actual: Posture, ...others: readonly Posture[]): Outcome => ({
  state,
  actual,
  accepted: [actual, ...others],
});

describe('final postures of many games', () => {
  test('the prediction is the posture of most games', () => {
    const finals: Record<string, Posture>[] = [
      { B: 4, A: 1 },
      { B: 4, A: 2 },
      { B: 0, A: 2 },
      { B: 4, A: 2 },
    ];
    expect(predictionsOf(finals)).toEqual([
      { state: 'A', posture: 2, shares: [0, 0.25, 0.75, 0, 0] },
      { state: 'B', posture: 4, shares: [0.25, 0, 0, 0, 0.75] },
    ]);
  });

  test('of equals the lower', () => {
    expect(predictionsOf([{ A: 3 }, { A: 1 }])).toMatchObject([{ posture: 1 }]);
  });

  test('nothing is predicted from no games', () => {
    expect(predictionsOf([])).toEqual([]);
  });
});

describe('against the record', () => {
  const predictions = predictionsOf([{ A: 0, B: 1, C: 2, D: 3, E: 4 }]);

  test('exact, within 1, side of 2 and mean error', () => {
    const record = [outcome('A', 0), outcome('B', 2), outcome('C', 3), outcome('D', 1)];
    const { n, scores, outcomes } = compareWithRecord(predictions, record);
    expect(n).toBe(4);
    // Errors 0, 1, 1 and 2; B and D stand on the wrong side of level 2.
    expect(outcomes.map(({ error }) => error)).toEqual([0, 1, 1, 2]);
    expect(scores).toEqual({ exact: 0.25, within1: 0.75, side2: 0.5, mae: 1 });
  });

  test('another level that a fair reader could give is accepted as well', () => {
    const { scores, outcomes } = compareWithRecord(predictions, [outcome('C', 4, 1), outcome('E', 3, 4)]);
    expect(outcomes.map(({ error }) => error)).toEqual([1, 0]);
    expect(scores).toEqual({ exact: 0.5, within1: 1, side2: 1, mae: 0.5 });
  });

  test('the confusion matrix has the record in its rows', () => {
    const { confusion } = compareWithRecord(predictions, [outcome('A', 2), outcome('C', 2), outcome('E', 0)]);
    expect(confusion).toEqual([
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  test('a state that nobody predicted is not passed over', () => {
    expect(() => compareWithRecord(predictions, [outcome('X', 0)])).toThrow('X');
  });
});
