import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';

test('K58 where one vendor built it all a flaw is a national outage, and costs more', () => {
  const lost = (within: typeof base, vendors: readonly string[]): number => {
    const shares = Object.fromEntries(vendors.map((v) => [v, 1 / vendors.length]));
    const before = begin((s) => Object.assign(node(s, 'ESP').gear, { ran4g: shares }));
    const draws = { failure: 0, espionage: 1, outage: 1, intrusion: 1, notice: 1 };
    // A chance of no gear failing at all would never strike.
    Object.assign(node(before, 'ESP').rollout, { coverage: 0.01, built: 0.01 });
    const { after } = runPhase('security', before, { within, draws });
    return node(before, 'ESP').support - node(after, 'ESP').support;
  };
  const [one, many] = [baseWorld.others.slice(0, 1), baseWorld.others.slice(0, 3)];
  expect(lost(base, many)).toBeGreaterThan(0);
  expect(lost(base, one)).toBeGreaterThan(lost(base, many));
  expect(lost(without('K58'), one)).toBe(lost(without('K58'), many));
});
