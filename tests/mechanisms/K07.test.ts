import { expect, test } from 'vitest';
import { base, begin, node, without } from './bench.ts';
import { restrictedOrders } from './market.ts';

test('K07 carriers that the state holds follow it before there is a law', () => {
  const announced = begin((s) =>
    Object.assign(node(s, 'ARE'), { posture: 3, inForce: 0, forceTurn: 4, wording: 'quiet' }),
  );
  const open = begin();
  // Fear of a rule to come moves all carriers; what those that the state holds do besides is the mechanism.
  const followed = (within: typeof base): number =>
    restrictedOrders(within, open, 'ARE') - restrictedOrders(within, announced, 'ARE');
  expect(followed(base)).toBeGreaterThan(followed(without('K07')));
  expect(restrictedOrders(base, announced, 'DEU')).toBe(restrictedOrders(without('K07'), announced, 'DEU'));
});
