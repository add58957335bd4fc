import { expect, test } from 'vitest';
import { without } from './bench.ts';
import { after, large, small } from './exports.ts';

test('K27 a vendor that depends wholly on the protector’s parts stops within weeks of a parts ban; one that buys elsewhere does not', () => {
  expect(after(1, small, { regime: 'parts' }).supply).toBeLessThan(0.3);
  expect(after(1, large, { regime: 'parts' }).supply).toBeGreaterThan(0.9);
  expect(after(1, small, { regime: 'parts' }, without('K27')).supply).toBeGreaterThan(0.85);
  // A licence brings it back to work.
  expect(after(2, small, { regime: 'parts', licenceUntil: 9 }).supply).toBeGreaterThan(0.5);
});
