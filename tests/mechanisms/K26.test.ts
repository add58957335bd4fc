import { expect, test } from 'vitest';
import { base, begin, node, without } from './bench.ts';
import { play, pull } from './pull.ts';

test('K26 a bloc’s programme draws its open members to a first rule, and orders none of them', () => {
  const adopted = (strength: number) =>
    begin((s) => {
      const eu = s.blocs.eu;
      if (eu) eu.programme = strength;
    });
  const drawn = (within: typeof base): number =>
    pull(within, adopted(1), 'PRT', 1) - pull(within, adopted(0), 'PRT', 1);
  expect(drawn(base)).toBeGreaterThan(0);
  expect(drawn(without('K26'))).toBe(0);
  // It cannot order: a member's rule is its own.
  expect(node(play(base, adopted(1), 1), 'PRT').posture).toBe(node(begin(), 'PRT').posture);
});
