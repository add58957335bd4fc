import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, without } from './bench.ts';
import { large, vendorOf } from './exports.ts';

test('K33 export bans cost chip firms sales: the protector’s own, and those of the states whose foundries use its tools', () => {
  const lost = (regime: 'none' | 'parts' | 'chips', within: typeof base = base) => {
    const state = begin((s) => {
      Object.assign(vendorOf(s, large), { regime });
    }, within);
    const { after } = runPhase('exportBans', state, { within });
    return { all: after.world.chipSalesLostUsdBn, foundries: node(after, 'TWN').exportsLostUsdBn };
  };
  expect(lost('none')).toEqual({ all: 0, foundries: 0 });
  expect(lost('parts').all).toBeGreaterThan(0);
  expect(lost('parts').foundries).toBe(0);
  expect(lost('chips').all).toBeGreaterThan(2 * lost('parts').all);
  expect(lost('chips').foundries).toBeGreaterThan(0);
  expect(lost('chips', without('K33'))).toEqual({ all: 0, foundries: 0 });
});
