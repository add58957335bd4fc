import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/index.ts';
import { basisOf } from '../../src/engine/rules/basis.ts';
import { lobbyCost } from '../../src/engine/rules/cost.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';

test('K45 a compensation law shifts the bill of removal to the treasury, and carriers fight the rule less', () => {
  const under = (compensation: 'none' | 'paid', within: Scenario = base) => {
    const state = begin((s) => {
      Object.assign(node(s, 'FIN'), { posture: 4, inForce: 4, compensation });
    }, within);
    const after = node(runPhase('rolloutCosts', state, { within }).after, 'FIN');
    return {
      carriers: after.carrierCostUsdBn,
      treasury: after.spentUsdBn,
      protest: lobbyCost(basisOf(worldOf(within), state, 'FIN'), 4),
    };
  };
  const [law, none] = [under('paid'), under('none')];
  expect(none.treasury).toBe(0);
  expect(law.treasury).toBeGreaterThan(0);
  expect(law.carriers).toBeLessThan(none.carriers);
  expect(law.protest).toBeLessThan(none.protest);
  const off = without('K45');
  expect(under('paid', off)).toEqual(under('none', off));
  expect(off.orders.compensationLaw).toBeUndefined();
});
