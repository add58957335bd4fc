import { expect, test } from 'vitest';
import { checkOrders } from '../../src/engine/index.ts';
import { fearedRetaliation } from '../../src/engine/rules/retaliationRisk.ts';
import { effectsOf, see } from '../engine/orders/bench.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, baseWorld, begin, node, p, rival, without } from './bench.ts';

test('K64 people who are held weigh on every decision until they are let go', () => {
  const start = begin();
  const { after, happenings } = effectsOf(start, rival, { kind: 'detain', target: 'CAN' }, base);
  const { heldUntil } = node(after, 'CAN');
  expect(heldUntil).toBeGreaterThanOrEqual(p.detainYearsLow * baseWorld.perYear);
  expect(heldUntil).toBeLessThanOrEqual(p.detainYearsHigh * baseWorld.perYear);
  expect(happenings).toMatchObject([{ code: 'detained', target: 'CAN' }]);
  const feared = (state: typeof start): number => fearedRetaliation(baseWorld, state, 'CAN').trade;
  const free = structuredClone(after);
  Object.assign(node(free, 'CAN'), { heldUntil: null });
  expect(feared(after) - feared(free)).toBeCloseTo(p.detainFear, 12);
  const then = structuredClone(after);
  then.turn = heldUntil ?? 0;
  const let_ = runPhase('rival', then, { within: base });
  expect(node(let_.after, 'CAN').heldUntil).toBeNull();
  expect(let_.codes).toContain('released');
  const view = { ...see(start, rival), scenario: without('K64') };
  expect(checkOrders(view, [{ kind: 'detain', target: 'CAN' }])).toMatchObject([{ code: 'notInScenario' }]);
});
