import { expect, test } from 'vitest';
import { without } from './bench.ts';
import { after, large } from './exports.ts';

test('K29 the rule on foreign-made chips cuts supply hard, in the end several times as hard as a parts ban', () => {
  const short = (regime: 'parts' | 'chips', within?: ReturnType<typeof without>): number =>
    1 - after(8, large, { regime, stockMonths: 0 }, within).supply;
  expect(short('chips')).toBeGreaterThan(0.2);
  expect(short('chips')).toBeGreaterThan(4 * short('parts'));
  const off = without('K29');
  expect(short('chips', off)).toBeLessThan(0.1);
});
