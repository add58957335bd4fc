import { expect, test } from 'vitest';
import { effectsOf } from '../engine/orders/bench.ts';
import { base, begin, node, protector, without } from './bench.ts';

test('K60 who is held to spy is believed less', () => {
  const moved = (within: typeof base, doubt: number): number => {
    const state = begin((s) => {
      node(s, 'DEU').doubts[protector] = doubt;
    });
    return effectsOf(state, protector, { kind: 'lobby', target: 'DEU' }, within).delta(
      'states/DEU/beliefs/security/law',
    );
  };
  expect(moved(base, 0.1)).toBeGreaterThan(moved(base, 0.9));
  expect(moved(base, 0.9)).toBeGreaterThan(0);
  expect(moved(without('K60'), 0.1)).toBe(moved(without('K60'), 0.9));
});
