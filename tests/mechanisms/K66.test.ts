import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, rival, without } from './bench.ts';

test('K66 a measure hardens opinion: once the fear is gone the case for a ban is stronger than before', () => {
  const ruled = begin((s) =>
    Object.assign(node(s, 'AUS'), { posture: 3, inForce: 3, wording: 'named', decidedTurn: 0 }),
  );
  const hardened = (within: typeof base): number => {
    const played = resolveTurn(within, ruled, { [rival]: [{ kind: 'retaliate', target: 'AUS' }] }, { ledger: false });
    const later = structuredClone(ruled);
    // Later: beliefs and fear are back where they were, and anger is what is left.
    Object.assign(node(later, 'AUS'), { resentment: node(played.state, 'AUS').resentment });
    const worth = (state: typeof ruled): number => {
      const { scores } = appraise(worldOf(within), state, 'AUS');
      return (scores[4]?.score ?? 0) - (scores[0]?.score ?? 0);
    };
    return worth(later) - worth(ruled);
  };
  expect(hardened(base)).toBeGreaterThan(0);
  expect(hardened(without('K66'))).toBe(0);
});
