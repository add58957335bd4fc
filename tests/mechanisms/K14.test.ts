import { expect, test } from 'vitest';
import { baseWorld, begin, without } from './bench.ts';
import { added } from './pull.ts';

test('K14 the more a state sells to the rival, the further it is drawn from a ban', () => {
  const off = without('K14');
  const sold = (id: string): number => baseWorld.attributes[id]?.exportsToRival ?? Number.NaN;
  expect(sold('AUS')).toBeGreaterThan(sold('POL'));
  expect(added(off, begin(), 'AUS', 4)).toBeLessThan(added(off, begin(), 'POL', 4));
  expect(added(off, begin(), 'POL', 4)).toBeLessThan(0);
});
