import { expect, test } from 'vitest';
import { removalBill } from '../../src/engine/rules/bills.ts';
import { swapCapacity } from '../../src/engine/rules/rolloutCosts.ts';
import { carriersOf, worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, protector, without } from './bench.ts';

test('K43 a ban hits rural carriers hardest: where only small ones hold the gear, its removal costs more and takes longer', () => {
  const world = worldOf(base);
  expect(carriersOf(world, protector).small).toBe(true);
  expect(carriersOf(world, 'DEU').small).toBe(false);
  const bill = (within: typeof base, id: string): number => {
    const state = begin(undefined, within);
    return removalBill(worldOf(within), node(state, id), id, 0.01, 0);
  };
  const off = without('K43');
  expect(bill(base, protector)).toBeGreaterThan(3 * bill(off, protector));
  expect(bill(base, 'DEU')).toBe(bill(off, 'DEU'));
  const pace = (within: typeof base): number =>
    swapCapacity(worldOf(within), protector, node(begin(undefined, within), protector));
  expect(pace(base)).toBeLessThan(pace(off) / 3);
});
