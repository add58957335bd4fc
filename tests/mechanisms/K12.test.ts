import { expect, test } from 'vitest';
import { credibility } from '../../src/engine/rules/threat.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, protector, without } from './bench.ts';

test('K12 what a threat would cost its author makes it look like a bluff, less so where its bases are hardened', () => {
  const believed = (within: typeof base, stake: string, hardened = 0): number => {
    const state = begin((s) => {
      node(s, 'DEU').hardened = hardened;
    });
    return credibility(worldOf(within), state, { issuer: protector, target: 'DEU', stake });
  };
  expect(believed(base, 'intelligence')).toBeLessThan(believed(base, 'dataFeed') / 2);
  expect(believed(base, 'intelligence', 1)).toBeGreaterThan(believed(base, 'intelligence'));
  expect(believed(without('K12'), 'intelligence')).toBe(believed(without('K12'), 'dataFeed'));
});
