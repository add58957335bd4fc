import { expect, test } from 'vitest';
import { without } from './bench.ts';
import { after, large } from './exports.ts';

test('K28 a parts ban lowers what the large vendor can supply, and only mildly while foreign fabs stay open and stores last', () => {
  const empty = { regime: 'parts', stockMonths: 0 } as const;
  const banned = after(1, large, empty).supply;
  expect(banned).toBeLessThan(1);
  expect(banned).toBeGreaterThan(0.9);
  // A licence softens it further.
  expect(after(1, large, { ...empty, licenceUntil: 3 }).supply).toBeGreaterThan(banned);
  expect(after(1, large, empty, without('K28')).supply).toBe(1);
});
