import { expect, test } from 'vitest';
import type { Wording } from '../../src/engine/index.ts';
import { provocation } from '../../src/engine/rules/retaliation.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K71 a rule that names no vendor is answered less, and quiet steering least', () => {
  const answered = (within: typeof base, wording: Wording): number => {
    const state = begin((s) => Object.assign(node(s, 'JPN'), { posture: 3, wording }));
    return provocation(worldOf(within), state, 'JPN', 3);
  };
  expect(answered(base, 'neutral')).toBeLessThan(answered(base, 'named'));
  expect(answered(base, 'quiet')).toBeLessThan(answered(base, 'neutral'));
  const off = without('K71');
  expect(answered(off, 'neutral')).toBe(answered(off, 'named'));
  expect(answered(off, 'quiet')).toBe(answered(off, 'named'));
});
