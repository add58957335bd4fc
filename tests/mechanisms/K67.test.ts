import { expect, test } from 'vitest';
import { createGame, type Retaliation } from '../../src/engine/index.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, baseWorld, begin, node, p, rival, without } from './bench.ts';

test('K67 trade finds other buyers: the second year of a measure costs less than the first, within what the record shows', () => {
  const measure: Retaliation = {
    id: 'AUS:0',
    issuer: rival,
    target: 'AUS',
    madeTurn: 0,
    untilTurn: 99,
    severity: 0.3,
    rerouted: 0,
  };
  const lost = (within: typeof base): { first: number; second: number; rerouted: number } => {
    let state = begin((s) => Object.assign(s.retaliations, { [measure.id]: { ...measure } }), within);
    const byYear: number[] = [];
    for (let year = 0; year < 2; year++) {
      const before = node(state, 'AUS').exportsLostUsdBn;
      for (let turn = 0; turn < baseWorld.perYear; turn++) state = runPhase('rival', state, { within }).after;
      byYear.push(node(state, 'AUS').exportsLostUsdBn - before);
    }
    return { first: byYear[0] ?? 0, second: byYear[1] ?? 0, rerouted: state.retaliations[measure.id]?.rerouted ?? 0 };
  };
  const on = lost(base);
  expect(on.second).toBeLessThan(on.first);
  expect(on.rerouted).toBeGreaterThanOrEqual(0.3);
  expect(on.rerouted).toBeLessThanOrEqual(p.rerouteMost);
  const off = lost(without('K67'));
  expect(off.second).toBeCloseTo(off.first, 9);
  expect(createGame(base, 'x').retaliations).toEqual({});
});
