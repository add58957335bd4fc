import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, without } from './bench.ts';

test('K68 while a state waits for goods of the hour, it moves less against their maker', () => {
  const event = base.events.find(({ id }) => id === 'vaccineInputs') ?? expect.fail();
  const turn = 'turn' in event.when ? event.when.turn : event.when.from;
  const waiting = begin((s) => {
    s.turn = turn;
  });
  const worth = (within: typeof base): number => {
    const { state } = resolveTurn(within, waiting, {}, { ledger: false });
    const { scores } = appraise(worldOf(within), state, 'BRA');
    return (scores[4]?.score ?? 0) - (scores[0]?.score ?? 0);
  };
  expect(worth(base)).toBeLessThan(worth(without('K68')));
});
