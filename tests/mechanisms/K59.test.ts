import { expect, test } from 'vitest';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';

test('K59 outsiders break into networks without any restricted gear', () => {
  const [other = ''] = baseWorld.others;
  const clean = begin((s) => Object.assign(node(s, 'AUS').gear, { ran4g: { [other]: 1 }, core: { [other]: 1 } }));
  const chances = (within: typeof base) => hazards(worldOf(within), clean, 'AUS', clean.hidden);
  expect(chances(base).espionage).toBe(0);
  expect(chances(base).intrusion).toBeGreaterThan(0);
  expect(chances(without('K59')).intrusion).toBe(0);
  const draws = { intrusion: 0, notice: 0, failure: 1, outage: 1, espionage: 1 };
  const told = (within: typeof base): readonly unknown[] =>
    runPhase('security', clean, { within, draws }).happenings.filter((h) => 'state' in h && h.state === 'AUS');
  expect(told(base)).toMatchObject([{ code: 'incident', incident: 'intrusion', vendor: null, attributed: false }]);
  expect(told(without('K59'))).toEqual([]);
});
