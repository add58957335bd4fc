import { expect, test } from 'vitest';
import { checkOrders } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { base, baseWorld, begin, node, rival, without } from './bench.ts';

test('K65 a warning to an exporter weighs against a ban before anything is done', () => {
  const start = begin();
  const { after, delta } = effectsOf(start, rival, { kind: 'warn', target: 'DEU' }, base);
  expect(delta('states/DEU/severity')).toBeGreaterThan(0);
  const afraid = begin((s) => Object.assign(node(s, 'DEU'), { severity: node(after, 'DEU').severity }));
  const worth = (state: typeof start): number => {
    const { scores } = appraise(baseWorld, state, 'DEU');
    return (scores[4]?.score ?? 0) - (scores[0]?.score ?? 0);
  };
  expect(worth(afraid)).toBeLessThan(worth(start));
  expect(node(after, 'DEU').exportsLostUsdBn).toBe(0);
  const view = { ...see(start, rival), scenario: without('K65') };
  expect(checkOrders(view, [{ kind: 'warn', target: 'DEU' }])).toMatchObject([{ code: 'notInScenario' }]);
});
