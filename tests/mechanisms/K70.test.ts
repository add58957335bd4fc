import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';

test('K70 a case in court holds a rule up for a while, and the rule stands', () => {
  const started = begin();
  const sued = (within: typeof base) =>
    runPhase('vendorChoice', started, {
      within,
      draws: { suit: 0 },
      earlier: ({ state }) => {
        Object.assign(node(state, 'SWE'), { posture: 3, wording: 'named', decidedTurn: 0, forceTurn: 4 });
      },
    });
  const on = sued(base);
  expect(on.codes).toContain('sued');
  expect(node(on.after, 'SWE').forceTurn).toBeGreaterThan(4);
  expect(node(on.after, 'SWE').posture).toBe(3);
  const off = sued(without('K70'));
  expect(off.codes).not.toContain('sued');
  expect(node(off.after, 'SWE').forceTurn).toBe(4);
});
