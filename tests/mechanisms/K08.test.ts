import { expect, test } from 'vitest';
import { checkOrders } from '../../src/engine/index.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { base, begin, node, protector, without } from './bench.ts';
import { premium, restrictedOrders } from './market.ts';

test('K08 loans for other vendors’ gear narrow the gap in price', () => {
  const start = begin();
  const { after } = effectsOf(start, protector, { kind: 'financeBid', target: 'BRA' }, base);
  const financed = begin((s) => Object.assign(node(s, 'BRA'), { financed: node(after, 'BRA').financed }));
  expect(premium(base, financed, 'BRA')).toBeLessThan(premium(base, start, 'BRA'));
  expect(restrictedOrders(base, financed, 'BRA')).toBeLessThan(restrictedOrders(base, start, 'BRA'));
  const view = { ...see(start, protector), scenario: without('K08') };
  expect(checkOrders(view, [{ kind: 'financeBid', target: 'BRA' }])).toMatchObject([{ code: 'notInScenario' }]);
});
