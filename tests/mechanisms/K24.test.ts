import { expect, test } from 'vitest';
import { checkOrders, observe } from '../../src/engine/index.ts';
import { effectsOf } from '../engine/orders/bench.ts';
import { base, begin, protector, without } from './bench.ts';

test('K24 intelligence shown in private moves the ministry that reads it, and leaves the others where hearsay does', () => {
  const order = { kind: 'disclosePrivately', target: 'DEU', ministry: 'security' } as const;
  const { delta } = effectsOf(begin(), protector, order, base);
  const moved = (ministry: string): number => delta(`states/DEU/beliefs/${ministry}/listen`);
  expect(moved('security')).toBeGreaterThan(0);
  expect(moved('security')).toBeGreaterThan(2 * moved('economy'));
  const off = without('K24');
  expect(
    checkOrders(
      observe(
        off,
        begin(() => {}, off),
        protector,
      ),
      [order],
    ).map(({ code }) => code),
  ).toEqual(['notInScenario']);
  expect(checkOrders(observe(base, begin(), protector), [order])).toEqual([]);
});
