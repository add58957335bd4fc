import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, rival, without } from './bench.ts';

test('K53 where core and edge can be told apart, a closed core contains harm at the edge', () => {
  const chances = (within: typeof base) => {
    const state = begin((s) => {
      Object.assign(node(s, 'GBR'), { posture: 2, inForce: 2 });
      s.hidden.intention[rival] = 'disrupt';
    });
    return hazards(worldOf(within), state, 'GBR', state.hidden);
  };
  expect(chances(base).espionage).toBeLessThan(chances(without('K53')).espionage);
  expect(chances(base).outage).toBeLessThan(chances(without('K53')).outage);
});
