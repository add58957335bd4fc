import { expect, test } from 'vitest';
import { removalBill } from '../../src/engine/rules/bills.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K37 old gear that is swapped adds a one-off cost, in proportion to the sites', () => {
  const bill = (within: typeof base, gear4g: number, gear5g: number): number => {
    const state = begin(
      (s) => Object.assign(node(s, 'GBR'), { posture: 4, inForce: 4, removalDue: 8, decidedTurn: 0 }),
      within,
    );
    return removalBill(worldOf(within), node(state, 'GBR'), 'GBR', gear4g, gear5g);
  };
  expect(bill(base, 0.2, 0)).toBeGreaterThan(0);
  expect(bill(base, 0.4, 0)).toBeCloseTo(2 * bill(base, 0.2, 0), 12);
  expect(bill(base, 0.2, 0.1)).toBeGreaterThan(bill(base, 0.2, 0));
  expect(bill(without('K37'), 0.2, 0.1)).toBe(0);
});
