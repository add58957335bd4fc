import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/model/index.ts';
import { protectorReliability } from '../../src/engine/rules/beliefs.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, without } from './bench.ts';
import { play } from './pull.ts';

const SAID_IN = 2;

/** In the base game it is left to chance whether it is said. */
const surely = (scenario: Scenario): Scenario => ({
  ...scenario,
  events: scenario.events.map((event) => (event.id === 'bothParties' ? { ...event, when: { turn: SAID_IN } } : event)),
});

test('K19 where both parties say the same, the protector is believed more', () => {
  const after = (within: Scenario): { unity: number; word: number } => {
    const state = play(
      within,
      begin(() => {}, within),
      SAID_IN + 1,
    );
    return { unity: state.world.unity, word: protectorReliability(worldOf(within), state, 'DEU') };
  };
  const [said, unsaid] = [after(surely(base)), after(surely(without('K19')))];
  expect(said.unity).toBeGreaterThan(unsaid.unity);
  expect(said.word).toBeGreaterThan(unsaid.word);
});
