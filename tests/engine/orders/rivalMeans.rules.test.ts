/** ORD-G: what each of the rival's offers and measures does, on the base game. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { checkOrders, type GameState, legalOrders, type Order, resolveTurn } from '../../../src/engine/index.ts';
import { exposureOf } from '../../../src/engine/rules/gear.ts';
import { openPledge } from '../../../src/engine/rules/pledges.ts';
import { fearedRetaliation } from '../../../src/engine/rules/retaliationRisk.ts';
import { hazards, noticeChance } from '../../../src/engine/rules/security.ts';
import { base, begin, node, p, protector, rival, baseWorld as world } from '../../mechanisms/bench.ts';
import { runPhase } from '../phases/bench.ts';
import { effectsOf, reason } from './bench.ts';

const gives = (state: GameState, order: Order) => effectsOf(state, rival, order, base);
const meets = (state: GameState, draft: readonly Order[]) =>
  reason(checkOrders({ seat: rival, scenario: base, state }, draft));
/** Plays on with nobody's orders. */
function later(state: GameState, turns: number): GameState {
  let now = state;
  for (let turn = 0; turn < turns; turn++) now = resolveTurn(base, now, {}, { ledger: false }).state;
  return now;
}

describe('offers', () => {
  test('ORD-60 an investment pleases at home and leaves more to lose, up to the whole', () => {
    const { after, delta } = gives(begin(), { kind: 'invest', target: 'HUN' });
    expect(delta('states/HUN/support')).toBeCloseTo(p.investSupport, 9);
    expect(node(after, 'HUN').invested).toBeCloseTo(p.investStep, 12);
    const held = begin((s) => Object.assign(node(s, 'HUN'), { invested: node(after, 'HUN').invested }));
    const feared = (state: GameState): number => fearedRetaliation(world, state, 'HUN').trade;
    expect(feared(held)).toBeCloseTo(feared(begin()) * (1 + p.investStake * p.investStep), 12);
    const full = begin((s) => Object.assign(node(s, 'HUN'), { invested: 1 }));
    expect(meets(full, [{ kind: 'invest', target: 'HUN' }])).toEqual({ code: 'alreadyDone', data: {} });
  });

  test('ORD-61 a pledge calms, is believed as far as earlier ones were kept, and stands on record once', () => {
    const calmed = (rivalRecord: number) =>
      gives(
        begin((s) => Object.assign(s.world, { rivalRecord })),
        { kind: 'pledge', target: 'DEU' },
      );
    const { after, of, delta } = calmed(0.5);
    expect(of('states/DEU/severity').after).toBeCloseTo(p.pledgeEase, 12);
    expect(delta('states/DEU/beliefs/security/listen')).toBeLessThan(0);
    expect(calmed(0.9).delta('states/DEU/beliefs/security/listen')).toBeLessThan(
      delta('states/DEU/beliefs/security/listen'),
    );
    expect(calmed(0).paths).not.toContain('states/DEU/beliefs/security/listen');
    expect(openPledge(world, after, 'DEU')).toMatchObject({ issuer: rival, kind: 'promise', status: 'open' });
    const again = structuredClone(after);
    again.seats[rival] = { capital: 9, lastGiven: {}, course: null };
    expect(meets(again, [{ kind: 'pledge', target: 'DEU' }])).toEqual({ code: 'alreadyDone', data: {} });
  });

  test('ORD-62 a pledge that is kept to its day adds to the record, a measure against its holder breaks it', () => {
    const pledged = begin((s) => Object.assign(node(s, 'AUS'), { posture: 3, inForce: 3 }));
    const { after } = gives(pledged, { kind: 'pledge', target: 'AUS' });
    const due = structuredClone(after);
    due.turn = openPledge(world, after, 'AUS')?.dueTurn ?? 0;
    const kept = runPhase('rival', due, { within: base }).after;
    expect(kept.world.rivalRecord).toBeCloseTo(due.world.rivalRecord + p.pledgeKept, 12);
    expect(openPledge(world, kept, 'AUS')).toBeNull();
    const struck = gives(after, { kind: 'retaliate', target: 'AUS' });
    expect(struck.delta('world/rivalRecord')).toBeCloseTo(-p.pledgeBroken, 12);
    expect(Object.values(struck.after.commitments).map(({ status }) => status)).toContain('backedDown');
  });

  test('ORD-63 loans cost a part of the buyer’s capital spending, and are made once in full', () => {
    const bill = (id: string): number => {
      const view = { seat: rival, scenario: base, state: begin() };
      const option = legalOrders(view, []).find(({ order }) => order.kind === 'lendToBuyers' && order.target === id);
      return option?.moneyUsdBn ?? Number.NaN;
    };
    const share = base.orders.lendToBuyers?.money.value ?? 0;
    expect(bill('BRA')).toBeCloseTo(share * (base.states.BRA?.figures.capex5gUsdBn.value ?? 0), 9);
    const { after } = gives(begin(), { kind: 'lendToBuyers', target: 'BRA' });
    expect(node(after, 'BRA').credited).toBeCloseTo(p.creditStep, 12);
    const full = begin((s) => Object.assign(node(s, 'BRA'), { credited: 1 }));
    expect(meets(full, [{ kind: 'lendToBuyers', target: 'BRA' }])).toEqual({ code: 'alreadyDone', data: {} });
  });
});

describe('vendors and parts', () => {
  test('ORD-64 a subsidy bears a part of the price up to a limit, and wears off', () => {
    const { after } = gives(begin(), { kind: 'subsidiseVendor', vendor: 'huawei' });
    const [first, then] = [after.vendors.huawei, later(after, 4).vendors.huawei];
    expect(first?.price).toBeLessThan(begin().vendors.huawei?.price ?? 0);
    expect(then?.subsidy).toBeLessThan(first?.subsidy ?? 0);
    const full = begin((s) => Object.assign(s.vendors.huawei ?? {}, { subsidy: p.subsidyMost }));
    expect(meets(full, [{ kind: 'subsidiseVendor', vendor: 'huawei' }])).toEqual({ code: 'alreadyDone', data: {} });
    expect(meets(begin(), [{ kind: 'subsidiseVendor', vendor: 'nokia' }])?.code).toBe('badTarget');
  });

  test('ORD-65 stores are filled while parts can be bought, and not under the rule on chips', () => {
    const { delta } = gives(begin(), { kind: 'stockpile' });
    for (const v of world.restricted) expect(delta(`vendors/${v}/stockMonths`)).toBeCloseTo(p.stockpileMonths, 9);
    const cut = (licenceUntil: number | null) =>
      begin((s) => {
        for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { regime: 'chips', licenceUntil });
      });
    expect(meets(cut(null), [{ kind: 'stockpile' }])).toEqual({ code: 'noChange', data: {} });
    expect(meets(cut(3), [{ kind: 'stockpile' }])).toBeNull();
  });

  test('ORD-66 rare earths answer a ban: others’ gear gets dearer, the protector’s firms lose sales, and it fades', () => {
    expect(meets(begin(), [{ kind: 'restrictRareEarths' }])).toEqual({ code: 'regimeOrder', data: { regime: 'none' } });
    const banned = begin((s) => Object.assign(s.vendors.huawei ?? {}, { regime: 'parts' }));
    const { after } = gives(banned, { kind: 'restrictRareEarths' });
    const without = later(banned, 1);
    expect(after.world.rareEarths).toBeGreaterThan(0);
    expect(after.world.chipSalesLostUsdBn).toBeGreaterThan(without.world.chipSalesLostUsdBn);
    expect(after.vendors.ericsson?.price).toBeGreaterThan(without.vendors.ericsson?.price ?? 0);
    expect(after.vendors.huawei?.price).toBe(without.vendors.huawei?.price);
    expect(later(after, 4).world.rareEarths).toBeLessThan(after.world.rareEarths);
  });
});

describe('words, people, services', () => {
  test('ORD-67 a denial speaks for the rival’s gear everywhere and recalls what the protector did', () => {
    const { delta } = gives(begin(), { kind: 'counterNarrative' });
    for (const id of ['DEU', 'POL']) {
      expect(delta(`states/${id}/beliefs/security/listen`)).toBeLessThan(0);
      expect(delta(`states/${id}/doubts/${protector}`)).toBeGreaterThan(0);
    }
  });

  test('ORD-68 people of one state are held at a time, which costs its government and angers it', () => {
    const { delta, after } = gives(begin(), { kind: 'detain', target: 'CAN' });
    expect(delta('states/CAN/support')).toBeCloseTo(-p.detainSupport, 9);
    expect(delta('states/CAN/resentment')).toBeCloseTo(p.resentmentStep, 9);
    expect(delta('states/CAN/beliefs/security/listen')).toBeGreaterThan(0);
    expect(node(later(after, 4), 'CAN').resentment).toBeLessThan(node(after, 'CAN').resentment);
    expect(meets(after, [{ kind: 'detain', target: 'AUS' }])).toEqual({ code: 'alreadyDone', data: {} });
    const both: Order[] = [
      { kind: 'detain', target: 'CAN' },
      { kind: 'pledge', target: 'CAN' },
    ];
    expect(meets(begin(), both)).toEqual({ code: 'conflict', data: { with: 'detain' } });
  });

  test('ORD-69 services that are set to work make use and notice likelier where gear is used at all, and nothing elsewhere', () => {
    for (const intention of ['never', 'listen'] as const) {
      const start = begin((s) => {
        s.hidden.intention[rival] = intention;
      });
      const { after, happenings } = gives(start, { kind: 'useGear', target: 'DEU' });
      expect(happenings).toEqual([]);
      const chance = (state: GameState): number => hazards(world, state, 'DEU', state.hidden).espionage;
      const idle = structuredClone(after);
      idle.hidden.tasked = {};
      if (intention === 'never') expect(chance(after)).toBe(0);
      else expect(chance(after)).toBeGreaterThan(chance(idle));
    }
    expect(noticeChance(world, 0, 0, 1)).toBeCloseTo(noticeChance(world, 0, 0) + p.taskedNotice, 12);
    const clean = begin((s) => {
      const { gear } = node(s, 'DEU');
      const others = Object.fromEntries(world.vendors.map((v) => [v, world.others.includes(v) ? 0.1 : 0]));
      Object.assign(gear, { ran4g: others, ran5g: others, core: others });
    });
    expect(exposureOf(world, clean, 'DEU').carried).toBe(0);
    expect(meets(clean, [{ kind: 'useGear', target: 'DEU' }])?.code).toBe('badTarget');
  });
});
