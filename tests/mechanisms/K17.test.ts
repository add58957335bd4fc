import { expect, test } from 'vitest';
import { protectorReliability } from '../../src/engine/rules/beliefs.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, without } from './bench.ts';
import { play } from './pull.ts';

test('K17 a course of one’s own country first wears out goodwill, and with it the weight of the protector’s word', () => {
  const word = (within: typeof base, goodwill: number): number => {
    const state = begin((s) => {
      s.world.goodwill = goodwill;
    });
    return protectorReliability(worldOf(within), state, 'DEU');
  };
  expect(play(base, begin(), 4).world.goodwill).toBeLessThan(begin().world.goodwill);
  expect(word(base, 0.4)).toBeLessThan(word(base, 0.9));
  expect(word(without('K17'), 0.4)).toBe(word(without('K17'), 0.9));
});
