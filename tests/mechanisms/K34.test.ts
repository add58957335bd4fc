import { expect, test } from 'vitest';
import { objectivesFor, securedShares } from '../../src/engine/rules/scoring.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, protector, without } from './bench.ts';
import { large, vendorOf } from './exports.ts';

test('K34 a listing keeps the protector’s engineers from the table where standards are made, until a permit lets them sit there', () => {
  const seat = (regime: 'none' | 'parts', standardsPermit: boolean, within: typeof base = base): number => {
    const state = begin((s) => {
      Object.assign(vendorOf(s, large), { regime });
      Object.assign(s.world, { standardsPermit });
    }, within);
    return runPhase('exportBans', state, { within }).after.world.standardsSeat;
  };
  expect(seat('none', false)).toBe(1);
  expect(seat('parts', false)).toBeLessThan(1);
  expect(seat('parts', true)).toBe(1);
  expect(seat('parts', false, without('K34'))).toBe(1);
  const edge = (standardsSeat: number): number => {
    const state = begin((s) => {
      Object.assign(s.world, { standardsSeat });
    });
    const world = worldOf(base);
    return objectivesFor(world, state, protector, securedShares(world, state)).techEdge ?? 0;
  };
  expect(edge(0.5)).toBeLessThan(edge(1));
});
