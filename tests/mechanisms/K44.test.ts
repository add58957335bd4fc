import { expect, test } from 'vitest';
import type { GameState } from '../../src/engine/index.ts';
import { leftToRemove } from '../../src/engine/rules/rolloutCosts.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, protector, without } from './bench.ts';

test('K44 removal stalls while the money that a law has promised is not there, and goes on when it is', () => {
  const left = (subsidised: number, within: typeof base = base): number => {
    let state: GameState = begin((s) => {
      Object.assign(node(s, protector), { posture: 4, inForce: 4, compensation: 'promised', subsidised });
    }, within);
    for (let i = 0; i < 4; i++) state = runPhase('rolloutCosts', { ...state, turn: i }, { within }).after;
    return leftToRemove(worldOf(within), node(state, protector));
  };
  expect(left(0) - left(1)).toBeGreaterThan(0.002);
  const off = without('K44');
  expect(left(0, off) - left(1, off)).toBeLessThan(0.0005);
});
