import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';

test('K39 late 5G forgoes growth, by the coverage that is not there', () => {
  const forgone = (within: typeof base, late: boolean): number => {
    const state = begin((s) => {
      s.turn = 12;
      Object.assign(node(s, 'DEU').rollout, { spectrumTurn: 0, built: late ? 0.1 : 0.9, coverage: late ? 0.1 : 0.95 });
    }, within);
    return node(runPhase('rolloutCosts', state, { within }).after, 'DEU').delayCostUsdBn;
  };
  expect(forgone(base, true)).toBeGreaterThan(0);
  expect(forgone(base, false)).toBe(0);
  expect(forgone(without('K39'), true)).toBe(0);
});
