import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, rival, without } from './bench.ts';

test('K55 the port for lawful interception is a door: for who supplies the core, and for thieves', () => {
  const chances = (within: typeof base, core: number) => {
    const [first = '', other = ''] = [baseWorld.restricted[0], baseWorld.others[0]];
    const state = begin((s) => {
      Object.assign(node(s, 'NLD').gear, { core: { [first]: core, [other]: 1 - core } });
      s.hidden.intention[rival] = 'listen';
    });
    return hazards(worldOf(within), state, 'NLD', state.hidden);
  };
  const off = without('K55');
  expect(chances(base, 0.9).espionage).toBeGreaterThan(chances(off, 0.9).espionage);
  expect(chances(base, 0).espionage).toBeCloseTo(chances(off, 0).espionage, 12);
  expect(chances(base, 0).intrusion).toBeGreaterThan(chances(off, 0).intrusion);
  expect(chances(base, 0.9).outage).toBe(chances(off, 0.9).outage);
});
