/** EXP: what restricted vendors can still build, their stores, and how fast parts are replaced. */
import { describe, expect, test } from 'vitest';
import type { GameState, Regime, VendorNode } from '../../../src/engine/index.ts';
import { by, game, p, protector, runPhase, scenario, vendor, world } from './bench.ts';

const nodeOf = (state: GameState, id = vendor): VendorNode => state.vendors[id] ?? expect.fail();
const under = (regime: Regime, more: Partial<VendorNode> = {}, turn = 0) =>
  game((s) => {
    s.turn = turn;
    Object.assign(nodeOf(s), { regime, stockMonths: 0, ...more });
  });
const vendorAfter = (state: GameState, id = vendor): VendorNode => nodeOf(runPhase('exportBans', state).after, id);

describe('supply', () => {
  test('EXP-01 a vendor that nothing is kept from delivers all', () => {
    expect(vendorAfter(under('none')).supply).toBe(1);
  });

  test('EXP-02 with an empty store a parts ban cuts supply a little, the rule on foreign-made chips a lot', () => {
    const parts = vendorAfter(under('parts')).supply;
    const chips = vendorAfter(under('chips')).supply;
    expect(parts).toBeLessThan(1);
    expect(1 - chips).toBeGreaterThan(3 * (1 - parts));
    expect(chips).toBeGreaterThan(0);
  });

  test('EXP-03 a full store keeps supply whole; it is drawn down under the chip rule and then rationed', () => {
    const full = vendorAfter(under('chips', { stockMonths: p.storeMost }));
    expect(full.supply).toBe(1);
    expect(full.stockMonths).toBeLessThan(p.storeMost);
    const low = vendorAfter(under('chips', { stockMonths: p.rationingMonths / 2 }));
    expect(low.supply).toBeLessThan(1);
    expect(low.supply).toBeGreaterThan(vendorAfter(under('chips')).supply);
  });

  test('EXP-04 under a parts ban a vendor lays in more, but no more than a store holds', () => {
    expect(vendorAfter(under('parts', { stockMonths: 3 })).stockMonths).toBeGreaterThan(3);
    expect(vendorAfter(under('parts', { stockMonths: p.storeMost })).stockMonths).toBe(p.storeMost);
  });

  test('EXP-05 a licence lets part of the parts through', () => {
    const licensed = vendorAfter(under('chips', { licenceUntil: 3 }));
    expect(licensed.supply).toBeGreaterThan(vendorAfter(under('chips')).supply);
    expect(licensed.supply).toBeLessThan(1);
  });

  test('EXP-06 a licence ends in its turn, which is told', () => {
    const before = runPhase('exportBans', under('parts', { licenceUntil: 3 }, 2));
    expect([nodeOf(before.after).licenceUntil, before.codes]).toEqual([3, []]);
    const { after, happenings } = runPhase('exportBans', under('parts', { licenceUntil: 3 }, 3));
    expect(nodeOf(after).licenceUntil).toBeNull();
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'licence', vendor, until: null }));
  });

  test('EXP-07 it is told once when supply falls short', () => {
    const first = runPhase('exportBans', under('chips'));
    expect(nodeOf(first.after).supply).toBeLessThan(p.shortSupply);
    expect(first.codes).toContain('supplyShort');
    expect(runPhase('exportBans', first.after).codes).not.toContain('supplyShort');
  });

  test('EXP-08 vendors that are not restricted are never cut off', () => {
    const state = game((s) => {
      for (const v of world.vendors) nodeOf(s, v).regime = 'chips';
    });
    for (const v of world.others) expect(vendorAfter(state, v).supply).toBe(1);
  });
});

describe('price, quality, substitution', () => {
  test('EXP-09 short supply makes gear dearer, in proportion to what is short', () => {
    const { price, supply } = vendorAfter(under('chips'));
    const listed = scenario.vendors[vendor]?.figures.price.value ?? 0;
    expect(price).toBeCloseTo(listed * (1 + p.shortagePrice * (1 - supply)), 12);
    expect(price).toBeGreaterThan(listed);
  });

  test('EXP-10 quality grows more where a vendor can deliver', () => {
    expect(vendorAfter(under('chips')).quality).toBeLessThan(vendorAfter(under('none')).quality);
  });

  test('EXP-11 parts are replaced faster under a ban than in calm, and ever up to all of them', () => {
    const growth = (regime: Regime, substitution: number): number =>
      vendorAfter(under(regime, { substitution })).substitution - substitution;
    expect(growth('none', 0.3)).toBeGreaterThan(0);
    expect(growth('parts', 0.3)).toBeGreaterThan(growth('none', 0.3));
    expect(growth('chips', 0.3)).toBeGreaterThan(growth('parts', 0.3));
    expect(growth('chips', 1)).toBe(0);
  });

  test('EXP-15 the nearer a vendor is to the best gear and code, the less it gains in a turn', () => {
    const gain = (key: 'quality' | 'engineering', value: number): number =>
      vendorAfter(under('none', { [key]: value }))[key] - value;
    for (const key of ['quality', 'engineering'] as const) {
      expect(gain(key, 0.5)).toBeGreaterThan(0);
      expect(gain(key, 0.9)).toBeCloseTo(gain(key, 0.5) / 5, 12);
      expect(gain(key, 1)).toBe(0);
    }
  });

  test('EXP-12 replaced parts are blocked no more', () => {
    const supply = (substitution: number): number => vendorAfter(under('chips', { substitution })).supply;
    expect(supply(0.6)).toBeGreaterThan(supply(0.2));
    expect(supply(1)).toBe(1);
  });
});

describe('what bans cost their author', () => {
  const lost = (state: GameState): number => runPhase('exportBans', state).after.world.chipSalesLostUsdBn;

  test('EXP-13 chip firms lose sales under a ban, and none without', () => {
    expect(lost(under('none'))).toBe(0);
    expect(lost(under('parts'))).toBeGreaterThan(0);
    expect(lost(under('chips'))).toBeGreaterThan(lost(under('parts')));
  });

  test('EXP-14 a ban ordered in a turn bites in the same turn', () => {
    const { after } = runPhase('exportBans', game(), { orders: by(protector, { kind: 'partsBan', vendor }) });
    expect(nodeOf(after).regime).toBe('parts');
    expect(after.world.chipSalesLostUsdBn).toBeGreaterThan(0);
  });
});
