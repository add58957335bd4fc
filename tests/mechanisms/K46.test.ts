import { expect, test } from 'vitest';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';

test('K46 a rule that shuts the cheap vendor out ends a challenger’s plans: competition between networks falls, and does not return', () => {
  const entering = (posture: 2 | 3, within: typeof base) =>
    begin((s) => {
      Object.assign(node(s, 'ITA'), { posture, inForce: 0, forceTurn: 0 });
    }, within);
  const after = (posture: 2 | 3, within: typeof base) =>
    runPhase('rolloutCosts', entering(posture, within), { within });
  expect(worldOf(base).carriers.ITA?.challengers).toBeGreaterThan(0);
  expect(node(after(3, base).after, 'ITA').rivalry).toBeLessThan(1);
  expect(node(after(2, base).after, 'ITA').rivalry).toBe(1);
  expect(node(after(3, without('K46')).after, 'ITA').rivalry).toBe(1);
  const reopened = structuredClone(after(3, base).after);
  Object.assign(node(reopened, 'ITA'), { posture: 0, forceTurn: 0 });
  expect(node(runPhase('rolloutCosts', reopened, { within: base }).after, 'ITA').rivalry).toBe(
    node(reopened, 'ITA').rivalry,
  );
});
