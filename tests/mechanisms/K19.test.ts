import { expect, test } from 'vitest';
import { protectorReliability } from '../../src/engine/rules/beliefs.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, without } from './bench.ts';
import { play } from './pull.ts';

test('K19 where both parties say the same, the protector is believed more', () => {
  const after = (within: typeof base): { unity: number; word: number } => {
    const state = play(
      within,
      begin(() => {}, within),
      5,
    );
    return { unity: state.world.unity, word: protectorReliability(worldOf(within), state, 'DEU') };
  };
  const [said, unsaid] = [after(base), after(without('K19'))];
  expect(said.unity).toBeGreaterThan(unsaid.unity);
  expect(said.word).toBeGreaterThan(unsaid.word);
});
