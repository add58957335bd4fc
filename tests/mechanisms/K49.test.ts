import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, rival, without } from './bench.ts';

test('K49 updates get past what tests contain: more espionage and sabotage under a rule that vets, the more 5G there is', () => {
  const chances = (within: typeof base, coverage: number) => {
    const state = begin((s) => {
      Object.assign(node(s, 'HUN'), { posture: 1, inForce: 1 });
      // The same exposure throughout: only what is updated differs.
      Object.assign(node(s, 'HUN').rollout, { coverage, built: 1 });
      Object.assign(node(s, 'HUN').gear, { ran5g: node(s, 'HUN').gear.ran4g });
      s.hidden.intention[rival] = 'disrupt';
    });
    return hazards(worldOf(within), state, 'HUN', state.hidden);
  };
  const off = without('K49');
  expect(chances(base, 0.8).espionage).toBeGreaterThan(chances(base, 0).espionage);
  expect(chances(base, 0.8).outage).toBeGreaterThan(chances(base, 0).outage);
  expect(chances(off, 0.8).espionage).toBeCloseTo(chances(off, 0).espionage, 12);
  expect(chances(off, 0.8).outage).toBeCloseTo(chances(off, 0).outage, 12);
});
