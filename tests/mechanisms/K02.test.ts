import { expect, test } from 'vitest';
import { checkOrders } from '../../src/engine/index.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { base, begin, rival, without } from './bench.ts';
import { premium, restrictedOrders } from './market.ts';

test('K02 credit of state banks works as a lower price, most where money is scarce', () => {
  const start = begin();
  const gained = (target: string, of: typeof premium): number => {
    const { after } = effectsOf(start, rival, { kind: 'lendToBuyers', target }, base);
    const lent = begin((s) => Object.assign(s.states[target] ?? {}, { credited: after.states[target]?.credited }));
    return of(base, lent, target) - of(base, start, target);
  };
  for (const of of [premium, restrictedOrders]) {
    expect(gained('NGA', of)).toBeGreaterThan(0);
    expect(gained('NGA', of)).toBeGreaterThan(gained('NOR', of));
  }
  const view = { ...see(start, rival), scenario: without('K02') };
  expect(checkOrders(view, [{ kind: 'lendToBuyers', target: 'NGA' }])).toMatchObject([{ code: 'notInScenario' }]);
});
