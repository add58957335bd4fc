import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/index.ts';
import { premiumBill } from '../../src/engine/rules/bills.ts';
import { marketOf } from '../../src/engine/rules/vendorChoice.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';

const excluded = (within = base) =>
  begin((s) => {
    Object.assign(node(s, 'GBR'), { posture: 3, inForce: 3, compliance: 1 });
    node(s, 'GBR').rollout.spectrumTurn = 0;
  }, within);

test('K36 a rule that shuts the cheap vendor out raises the price of gear; carriers pay, and users as far as it is passed on', () => {
  const bill = (within: Scenario): number => {
    const world = worldOf(within);
    const state = excluded(within);
    return premiumBill(world, marketOf(world, state), 'GBR', node(state, 'GBR'), 0.1);
  };
  expect(bill(base)).toBeGreaterThan(0);
  expect(bill(without('K36'))).toBe(0);
  const paid = (within: Scenario) => {
    const built = runPhase('rolloutCosts', excluded(within), { within }).after;
    return { carriers: node(built, 'GBR').carrierCostUsdBn, goodwill: node(built, 'GBR').carrierGoodwill };
  };
  expect(paid(base).carriers).toBeGreaterThan(paid(without('K36')).carriers);
  expect(paid(base).goodwill).toBeLessThan(paid(without('K36')).goodwill);
});

test('K36 the price is a range: at the low and high of its figures the bill differs by half or more', () => {
  const at = (end: 'low' | 'high'): number => {
    const { priceDiscipline, lostCompetition } = base.parameters;
    if (!priceDiscipline || !lostCompetition) throw new RangeError(end);
    const within = {
      ...base,
      parameters: {
        ...base.parameters,
        priceDiscipline: { ...priceDiscipline, value: priceDiscipline[end] },
        lostCompetition: { ...lostCompetition, value: lostCompetition[end] },
      },
    };
    const world = worldOf(within);
    const state = excluded(within);
    return premiumBill(world, marketOf(world, state), 'GBR', node(state, 'GBR'), 0.1);
  };
  expect(at('high')).toBeGreaterThan(1.5 * at('low'));
});
