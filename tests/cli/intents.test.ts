/** `intents` follows telegraphed moves to their day; and its question sees a breach where there is one. */
import { expect, test } from 'vitest';
import { cli } from './harness.ts';

test('announced is done, or a cause is named', async () => {
  const { status, out } = await cli(['intents', '--scenario', 'archipelago', '--games', '12', '--json']);
  const { due, kept, replaced, breaches, games } = JSON.parse(out[0] ?? '');
  expect([status, breaches, games]).toEqual([0, [], 12]);
  expect(due).toBeGreaterThan(100);
  expect(kept).toBeGreaterThan(0.8 * due);
  expect(kept).toBeLessThan(due);
  expect(replaced).toBeGreaterThan(0);
});
