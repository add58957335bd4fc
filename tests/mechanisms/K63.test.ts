import { expect, test } from 'vitest';
import { checkOrders } from '../../src/engine/index.ts';
import { exposureAndLoneliness, provocation } from '../../src/engine/rules/retaliation.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { base, baseWorld, begin, node, p, rival, without } from './bench.ts';

const ruled = begin((s) => Object.assign(node(s, 'AUS'), { posture: 4, inForce: 4, wording: 'named', decidedTurn: 0 }));

test('K63 the rival punishes the trade of a state that shuts its vendors out', () => {
  const { after } = effectsOf(ruled, rival, { kind: 'retaliate', target: 'AUS' }, base);
  expect(node(after, 'AUS').exportsLostUsdBn).toBeGreaterThan(0);
  const [measure] = Object.values(after.retaliations);
  expect(measure?.severity).toBeGreaterThanOrEqual(p.measureLow);
  expect(measure?.severity).toBeLessThanOrEqual(p.measureHigh);
  const view = { ...see(ruled, rival), scenario: without('K63') };
  expect(checkOrders(view, [{ kind: 'retaliate', target: 'AUS' }])).toMatchObject([{ code: 'notInScenario' }]);
});

test('K63 it prefers the exposed and the lonely, and answers visible rules', () => {
  const { world } = { world: baseWorld };
  expect(exposureAndLoneliness(world, ruled, 'AUS')).toBeGreaterThan(exposureAndLoneliness(world, ruled, 'GBR'));
  const company = structuredClone(ruled);
  for (const { id } of world.attributes.AUS?.peers ?? []) Object.assign(node(company, id), { posture: 4 });
  expect(exposureAndLoneliness(world, company, 'AUS')).toBeLessThan(exposureAndLoneliness(world, ruled, 'AUS'));
  expect(provocation(world, ruled, 'AUS', 4)).toBeGreaterThan(provocation(world, ruled, 'AUS', 2));
  expect(provocation(world, ruled, 'AUS', 1)).toBe(0);
});
