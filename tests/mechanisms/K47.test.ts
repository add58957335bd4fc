import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { base, begin, node, protector, without } from './bench.ts';

/** 5G built in three years, from nothing, with spectrum. */
const TURNS = 12;

function builtBy(id: string, inForce: 0 | 4, within: typeof base): number {
  const state = begin((s) => {
    Object.assign(node(s, id), { posture: inForce, inForce, removalDue: inForce === 4 ? 16 : null, decidedTurn: 0 });
    Object.assign(node(s, id).rollout, { spectrumTurn: 0 });
  }, within);
  let after = state;
  for (let i = 0; i < TURNS; i++) after = resolveTurn(within, after, {}, { ledger: false }).state;
  return node(after, id).rollout.built;
}

test('K47 a ban hardly slows a leader that holds little of the gear: what it builds follows money far more than the rule', () => {
  expect(base.states[protector]?.figures.restricted4g.value).toBeLessThan(0.15);
  const byRule = builtBy(protector, 0, base) - builtBy(protector, 4, base);
  const byMoney = builtBy(protector, 0, base) - builtBy('KEN', 0, base);
  expect(byMoney).toBeGreaterThan(0);
  expect(Math.abs(byRule)).toBeLessThan(0.2 * byMoney);
  const off = without('K47');
  expect(builtBy(protector, 0, off) - builtBy('KEN', 0, off)).toBeLessThan(0.5 * byMoney);
});
