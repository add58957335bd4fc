import { expect, test } from 'vitest';
import { effectsOf } from '../engine/orders/bench.ts';
import { base, begin, protector, without } from './bench.ts';
import { play } from './pull.ts';

test('K16 security that is talked of, or sold, as a chip in a trade deal costs the protector’s record of claims', () => {
  const honesty = (within: typeof base): number => play(within, begin(), 2).world.honesty;
  expect(honesty(base)).toBeLessThan(honesty(without('K16')));
  const banned = begin((s) => {
    const vendor = s.vendors.huawei;
    if (vendor) vendor.regime = 'parts';
  });
  const sold = (within: typeof base): boolean =>
    effectsOf(banned, protector, { kind: 'liftForTrade', vendor: 'huawei' }, within).paths.includes('world/honesty');
  expect(sold(base)).toBe(true);
  expect(sold(without('K16'))).toBe(false);
});
