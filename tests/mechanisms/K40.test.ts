import { expect, test } from 'vitest';
import { removalBill } from '../../src/engine/rules/bills.ts';
import { turnsIn } from '../../src/engine/rules/time.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K40 a long removal date lets the swap ride on renewal, and it costs less', () => {
  const bill = (within: typeof base, years: 'deadlineShort' | 'deadlineLong'): number => {
    const world = worldOf(within);
    const removalDue = turnsIn(world, world.p[years]);
    const state = begin(
      (s) => Object.assign(node(s, 'GBR'), { posture: 4, inForce: 4, removalDue, decidedTurn: 0 }),
      within,
    );
    return removalBill(world, node(state, 'GBR'), 'GBR', 0.2, 0.1);
  };
  expect(bill(base, 'deadlineLong')).toBeLessThan(bill(base, 'deadlineShort'));
  const off = without('K40');
  expect(bill(off, 'deadlineLong')).toBeCloseTo(bill(off, 'deadlineShort'), 12);
});
