import { expect, test } from 'vitest';
import { baseWorld, begin, without } from './bench.ts';
import { added } from './pull.ts';

test('K13 who lives under the protector’s guarantee is drawn to a ban, and who does not hardly is', () => {
  const off = without('K13');
  // Of those without a treaty, the one least tied, and with fewest troops.
  const guarantee = (id: string): number => {
    const a = baseWorld.attributes[id];
    return a ? a.tie + a.troops + a.front : Number.NaN;
  };
  const [loneliest = ''] = [...baseWorld.governments].sort((one, other) => guarantee(one) - guarantee(other));
  expect(added(off, begin(), loneliest, 4)).toBeLessThan(added(off, begin(), 'DEU', 4) / 3);
  for (const id of ['DEU', 'JPN', 'POL']) expect(added(off, begin(), id, 4)).toBeGreaterThan(0);
  // At the frontier of the military threat most of all.
  expect(added(off, begin(), 'POL', 4)).toBeGreaterThan(added(off, begin(), 'DEU', 4));
});
