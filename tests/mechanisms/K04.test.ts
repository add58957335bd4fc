import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, without } from './bench.ts';
import { premium, setRestricted, vendorOf } from './market.ts';

test('K04 with one full-range bidder less, those that are left ask more and deliver later', () => {
  // At one price for all, what is left of the premium is the bidder that is missing.
  const level = begin((s) => {
    for (const vendor of Object.values(s.vendors)) vendor.price = 1;
  });
  expect(premium(base, level, 'DEU')).toBeGreaterThan(0);
  expect(premium(without('K04'), level, 'DEU')).toBe(0);
  const crowded = begin((s) => {
    setRestricted(base, s, { orderShare: 0 });
    vendorOf(s, 'ericsson').orderShare = 1.6 * vendorOf(s, 'ericsson').capacity;
  });
  const moved = (within: typeof base) => {
    const { before, after } = runPhase('exportBans', crowded, { within });
    const [was, is] = [vendorOf(before, 'ericsson'), vendorOf(after, 'ericsson')];
    return { price: is.price - was.price, supply: is.supply - was.supply };
  };
  expect(moved(base).price).toBeGreaterThan(0);
  expect(moved(base).supply).toBeLessThan(0);
  expect(moved(without('K04')).price).toBeCloseTo(0, 12);
  expect(moved(without('K04')).supply).toBe(0);
});
