import { expect, test } from 'vitest';
import { begin, without } from './bench.ts';
import { added } from './pull.ts';

test('K25 a state whose own vendor sells in the rival’s market is drawn from a ban that names anybody', () => {
  const off = without('K25');
  for (const id of ['FIN', 'SWE']) expect(added(off, begin(), id, 4)).toBeLessThan(0);
  expect(added(off, begin(), 'DEU', 4)).toBeCloseTo(0, 12);
});
