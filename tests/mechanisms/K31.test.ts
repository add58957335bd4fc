import { expect, test } from 'vitest';
import { runwayMonths } from '../../src/engine/rules/exportBans.ts';
import { baseWorld, without } from './bench.ts';
import { after, large } from './exports.ts';

test('K31 a store laid in under the parts ban delays what the chip rule does, by a year and more', () => {
  const stocked = (within?: ReturnType<typeof without>): number =>
    after(6, large, { regime: 'parts' }, within).stockMonths;
  expect(stocked()).toBeGreaterThan(12);
  expect(stocked(without('K31'))).toBeLessThanOrEqual(3);
  const cut = (stockMonths: number): number => after(3, large, { regime: 'chips', stockMonths }).supply;
  expect(cut(stocked())).toBeGreaterThan(cut(stocked(without('K31'))) + 0.1);
  expect(runwayMonths(baseWorld, 24, 3)).toBeGreaterThan(runwayMonths(baseWorld, 18, 3) ?? Infinity);
  expect(runwayMonths(baseWorld, 24, -1)).toBeNull();
});
