import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, without } from './bench.ts';

test('K68 while a state waits for goods of the hour, it moves less against their maker', () => {
  const turn = 8;
  // On a set day and whatever else happened: the rule is what the event does.
  const onTheDay = (within: typeof base): typeof base => ({
    ...within,
    events: within.events.flatMap((event) =>
      event.id === 'vaccineInputs' ? [{ ...event, when: { turn }, conditions: [] }] : [],
    ),
  });
  expect(onTheDay(base).events).toHaveLength(1);
  const waiting = begin((s) => {
    s.turn = turn;
  });
  const worth = (within: typeof base): number => {
    const { state } = resolveTurn(onTheDay(within), waiting, {}, { ledger: false });
    const { scores } = appraise(worldOf(within), state, 'BRA');
    return (scores[4]?.score ?? 0) - (scores[0]?.score ?? 0);
  };
  expect(worth(base)).toBeLessThan(worth(without('K68')));
});
