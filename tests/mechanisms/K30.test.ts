import { expect, test } from 'vitest';
import type { GameState, Order } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { meanOf, runPhase } from '../engine/phases/bench.ts';
import { base, begin, protector, without } from './bench.ts';
import { large, vendorOf } from './exports.ts';

test('K30 the chip rule turns reviews: the risk looks harder to manage, and a ban gains on the core exclusion that reviews had advised', () => {
  const lead = (within: typeof base, state: GameState): number => {
    const { scores } = appraise(worldOf(within), state, 'GBR');
    const of = (k: 2 | 4): number => {
      const terms = scores[k]?.terms;
      if (!terms) throw new RangeError('terms');
      return terms.listening + terms.disruption + terms.supply;
    };
    return of(4) - of(2);
  };
  const turned = (within: typeof base): { manageability: number; gain: number } => {
    const before = begin((s) => {
      Object.assign(vendorOf(s, large), { regime: 'parts' });
    }, within);
    const played = (...orders: Order[]): GameState =>
      runPhase('exportBans', before, { within, orders: { [protector]: orders } }).after;
    const [cut, open] = [played({ kind: 'foreignChipRule', vendor: large }), played()];
    return {
      manageability: meanOf(cut, 'GBR', 'manageability') - meanOf(open, 'GBR', 'manageability'),
      gain: lead(within, cut) - lead(within, open),
    };
  };
  const on = turned(base);
  expect(on.manageability).toBeLessThan(-0.04);
  expect(on.gain).toBeGreaterThan(0);
  const off = turned(without('K30'));
  expect(off.manageability).toBe(0);
  expect(off.gain).toBeLessThan(on.gain / 3);
});
