import { expect, test } from 'vitest';
import { baseWorld, begin, without } from './bench.ts';
import { added } from './pull.ts';

test('K15 a powerful state is drawn further to a ban, a weak one less', () => {
  const off = without('K15');
  const power = (id: string): number => baseWorld.attributes[id]?.power ?? Number.NaN;
  expect(power('DEU')).toBeGreaterThan(0);
  expect(power('LVA')).toBeLessThan(0);
  expect(added(off, begin(), 'DEU', 4)).toBeGreaterThan(0);
  expect(added(off, begin(), 'LVA', 4)).toBeLessThan(0);
});
