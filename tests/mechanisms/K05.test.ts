import { expect, test } from 'vitest';
import { base, begin, without } from './bench.ts';
import { restrictedOrders, setRestricted } from './market.ts';

test('K05 a technical lead wins orders at the same price', () => {
  const led = (quality: number) => begin((s) => setRestricted(base, s, { quality, price: 1 }));
  const won = (within: typeof base): number =>
    restrictedOrders(within, led(0.95), 'DEU') - restrictedOrders(within, led(0.8), 'DEU');
  expect(won(base)).toBeGreaterThan(0);
  expect(won(without('K05'))).toBe(0);
});
