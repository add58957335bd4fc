import { expect, test } from 'vitest';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K52 the scale of 5G makes vetting dearer', () => {
  const cost = (within: typeof base, built: number): number => {
    const state = begin((s) => Object.assign(node(s, 'DEU').rollout, { built }));
    return -(appraise(worldOf(within), state, 'DEU').scores[1]?.terms.compliance ?? Number.NaN);
  };
  expect(cost(base, 0.9)).toBeGreaterThan(cost(base, 0));
  expect(cost(without('K52'), 0.9)).toBe(cost(without('K52'), 0));
});
