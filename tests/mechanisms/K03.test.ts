import { expect, test } from 'vitest';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';
import { restrictedOrders } from './market.ts';

test('K03 what stands of 4G binds the next order, and makes an early exclusion dearer', () => {
  const bound = begin();
  const free = begin((s) => {
    const { gear } = node(s, 'DEU');
    const others = baseWorld.others.filter((v) => (gear.ran4g[v] ?? 0) > 0);
    gear.ran4g = Object.fromEntries(baseWorld.vendors.map((v) => [v, others.includes(v) ? 1 / others.length : 0]));
  });
  const tied = (within: typeof base): number =>
    restrictedOrders(within, bound, 'DEU') - restrictedOrders(within, free, 'DEU');
  expect(tied(base)).toBeGreaterThan(0);
  expect(tied(without('K03'))).toBeCloseTo(0, 12);
  const removal = (within: typeof base): number =>
    appraise(worldOf(within), bound, 'DEU').scores[3]?.terms.removal ?? 0;
  expect(removal(base)).toBeLessThan(0);
  expect(removal(without('K03'))).toBeCloseTo(0, 12);
});
