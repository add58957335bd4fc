import { expect, test } from 'vitest';
import { legalOrders } from '../../src/engine/index.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { base, begin, rival, without } from './bench.ts';
import { restrictedOrders, setRestricted } from './market.ts';

test('K01 a price below the rivals’ wins orders, and the treasury at home can lower it further', () => {
  const cheap = begin();
  const even = begin((s) => setRestricted(base, s, { price: 1 }));
  const won = (within: typeof base): number =>
    restrictedOrders(within, cheap, 'DEU') - restrictedOrders(within, even, 'DEU');
  expect(won(base)).toBeGreaterThan(0);
  expect(won(without('K01'))).toBe(0);
  const { after } = effectsOf(begin(), rival, { kind: 'subsidiseVendor', vendor: 'huawei' }, base);
  expect(after.vendors.huawei?.price).toBeLessThan(base.vendors.huawei?.figures.price.value ?? 0);
  const view = { ...see(begin(), rival), scenario: without('K01') };
  expect(legalOrders(view, []).filter(({ order }) => order.kind === 'subsidiseVendor')).toEqual([]);
});
