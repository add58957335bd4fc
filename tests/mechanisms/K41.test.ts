import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { turnsIn } from '../../src/engine/rules/time.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';

test('K41 a short removal date makes networks fail while the swap lasts', () => {
  const failure = (within: typeof base, years: 'deadlineShort' | 'deadlineLong'): number => {
    const world = worldOf(within);
    const removalDue = turnsIn(world, world.p[years]);
    const state = begin(
      (s) => Object.assign(node(s, 'GBR'), { posture: 4, inForce: 4, removalDue, decidedTurn: 0 }),
      within,
    );
    return hazards(world, state, 'GBR', state.hidden).failure;
  };
  expect(failure(base, 'deadlineShort')).toBeGreaterThan(failure(base, 'deadlineLong'));
  const hurried = begin((s) => {
    Object.assign(node(s, 'GBR'), { posture: 4, inForce: 4, removalDue: 60, decidedTurn: 0 });
    node(s, 'GBR').rollout.crews = { coverage: 0.4, swap: 0.5, core: 0.1 };
  });
  // More crews at work on live networks are haste too.
  expect(hazards(baseWorld, hurried, 'GBR', hurried.hidden).failure).toBeGreaterThan(failure(base, 'deadlineLong'));
  const off = without('K41');
  expect(failure(off, 'deadlineShort')).toBeCloseTo(failure(off, 'deadlineLong'), 12);
  expect(failure(off, 'deadlineLong')).toBeLessThan(failure(base, 'deadlineLong'));
});
