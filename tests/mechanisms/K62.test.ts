import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, rival, without } from './bench.ts';

test('K62 who supplies and runs every layer can listen to more than the sum of the layers', () => {
  const chance = (within: typeof base, core: number): number => {
    const [first = '', other = ''] = [baseWorld.restricted[0], baseWorld.others[0]];
    const state = begin((s) => {
      const gear = { ran4g: { [first]: 0.6, [other]: 0.4 }, core: { [first]: core, [other]: 1 - core } };
      Object.assign(node(s, 'ETH').gear, gear);
      s.hidden.intention[rival] = 'listen';
    });
    return hazards(worldOf(within), state, 'ETH', state.hidden).espionage;
  };
  const off = without('K62');
  expect(chance(base, 0.6)).toBeGreaterThan(chance(off, 0.6));
  expect(chance(base, 0)).toBeCloseTo(chance(off, 0), 12);
});
