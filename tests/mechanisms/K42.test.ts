import { expect, test } from 'vitest';
import { coreSwapBill, removalBill } from '../../src/engine/rules/bills.ts';
import { restricted4g, restrictedSum } from '../../src/engine/rules/gear.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K42 to close the core alone costs something, and little beside a removal', () => {
  const costs = (within: typeof base) => {
    const world = worldOf(within);
    const state = begin(() => {}, within);
    const at = node(state, 'DEU');
    const core = coreSwapBill(world, 'DEU', restrictedSum(world, at.gear.core));
    const radio = removalBill(world, at, 'DEU', restricted4g(world, at), 0);
    const { scores } = appraise(world, state, 'DEU');
    return { core, radio, weighed: -(scores[2]?.terms.removal ?? 0), ban: -(scores[4]?.terms.removal ?? 0) };
  };
  const on = costs(base);
  expect(on.core).toBeGreaterThan(0);
  expect(on.core).toBeLessThan(0.25 * on.radio);
  expect(on.weighed).toBeGreaterThan(0);
  expect(on.weighed).toBeLessThan(0.25 * on.ban);
  const off = costs(without('K42'));
  expect(off.core).toBe(0);
  expect(off.weighed).toBeCloseTo(0, 12);
  expect(off.radio).toBeCloseTo(on.radio, 12);
});
