import { expect, test } from 'vitest';
import { effectsOf } from '../engine/orders/bench.ts';
import { base, begin, protector, without } from './bench.ts';
import { play } from './pull.ts';

test('K18 mixed messages out of one capital take weight from what its envoys say', () => {
  const mixed = play(base, begin(), 1, {
    [protector]: [{ kind: 'answer', dilemma: 'competitionRemark', choice: 'letStand' }],
  });
  const walked = play(base, begin(), 1, {
    [protector]: [{ kind: 'answer', dilemma: 'competitionRemark', choice: 'walkBack' }],
  });
  expect(mixed.world.unity).toBeLessThan(walked.world.unity);
  const moved = (within: typeof base, unity: number): number => {
    const state = begin((s) => {
      s.world.unity = unity;
    });
    return effectsOf(state, protector, { kind: 'lobby', target: 'DEU' }, within).delta(
      'states/DEU/beliefs/security/law',
    );
  };
  expect(moved(base, mixed.world.unity)).toBeLessThan(moved(base, walked.world.unity));
  expect(moved(without('K18'), mixed.world.unity)).toBe(moved(without('K18'), walked.world.unity));
});
