import { expect, test } from 'vitest';
import { base, begin, node, without } from './bench.ts';
import { restrictedOrders } from './market.ts';

test('K06 wary customers make carriers leave a vendor ahead of any rule', () => {
  const wary = (listen: number) =>
    begin((s) => {
      for (const belief of Object.values(node(s, 'DEU').beliefs)) Object.assign(belief, { listen });
    });
  expect(node(wary(0), 'DEU').posture).toBe(0);
  const left = (within: typeof base): number =>
    restrictedOrders(within, wary(0.05), 'DEU') - restrictedOrders(within, wary(0.6), 'DEU');
  expect(left(base)).toBeGreaterThan(0);
  expect(left(without('K06'))).toBe(0);
});
