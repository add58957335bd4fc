/** PRT: what a government that has decided early can do for partners and for its own vendors. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, type StateNode } from '../../../src/engine/index.ts';
import { homeRadioVendors, worldOf } from '../../../src/engine/rules/world.ts';
import { ally, decider, effectsOf, full, game, loner, node, protector, reason, seeFull } from './bench.ts';

const world = worldOf(full);
const { p } = world;
const partner = decider;
const closed = { posture: 3, inForce: 3 } as const;
const with_ = (change: Partial<StateNode>, edit: (state: GameState) => void = () => {}): GameState =>
  game((s) => {
    Object.assign(node(s, ally), change);
    edit(s);
  });
const believing = (s: GameState, id: string, listen: number): void => {
  for (const belief of Object.values(node(s, id).beliefs)) belief.listen = listen;
};
const refused = (state: GameState, order: Order, seat = ally) => reason(checkOrders(seeFull(state, seat), [order]));
const [ministry = ''] = world.ministries;

describe('findings that are shared', () => {
  const brief = { kind: 'briefPartner', target: partner } as const;
  const heard = (own: number, theirs: number) =>
    effectsOf(
      with_(closed, (s) => {
        believing(s, ally, own);
        believing(s, partner, theirs);
      }),
      ally,
      brief,
      full,
    );
  const listen = `states/${partner}/beliefs/${ministry}/listen`;

  test('PRT-01 a partner moves towards what the teller’s ministries hold, by how far a partner is believed', () => {
    expect(heard(0.6, 0.2).delta(listen)).toBeCloseTo(p.reviewWeight * p.briefReliability * 0.4, 12);
    expect(heard(0.6, 0.4).delta(listen)).toBeCloseTo(p.reviewWeight * p.briefReliability * 0.2, 12);
  });

  test('PRT-02 who is surer already is not talked out of it', () => {
    expect(heard(0.2, 0.6).paths).not.toContain(listen);
  });

  test('PRT-03 the rival hears of it: its answer to the teller is feared more', () => {
    expect(heard(0.6, 0.2).of(`states/${ally}/severity`).after).toBeCloseTo(p.briefFear, 12);
    expect(p.briefFear).toBeGreaterThan(1);
  });

  test('PRT-04 it takes a rule of one’s own in force, and a partner', () => {
    expect(refused(with_({ posture: 3, inForce: 1 }), brief)).toEqual({ code: 'noRule', data: {} });
    expect(refused(with_(closed), brief)).toBeNull();
    expect(refused(with_(closed), { kind: 'briefPartner', target: loner })).toMatchObject({ code: 'badTarget' });
    expect(refused(with_(closed), { kind: 'briefPartner', target: ally })).toMatchObject({ code: 'badTarget' });
    expect(refused(with_(closed), { kind: 'briefPartner', target: protector })).toMatchObject({ code: 'badTarget' });
  });
});

describe('help with a removal', () => {
  const help = { kind: 'helpRemoval', target: partner } as const;
  const removing = (s: GameState): void => {
    Object.assign(node(s, partner), { posture: 4, inForce: 4, removalDue: 10, compliance: 0.5 });
  };

  test('PRT-05 it pays part of the bill, the rule is kept better, strain eases by the helper’s tie, and the helper’s purse pays', () => {
    const helped = effectsOf(with_({}, removing), ally, help, full);
    expect(helped.delta(`states/${partner}/coFunded`)).toBeCloseTo(p.helpStep, 12);
    expect(helped.delta(`states/${partner}/compliance`)).toBeCloseTo(p.helpKept, 12);
    expect(helped.delta('world/strain')).toBeCloseTo(-p.helpEase * (world.attributes[ally]?.tie ?? 0), 12);
    expect(helped.delta(`states/${ally}/spentUsdBn`)).toBeGreaterThan(0);
  });

  test('PRT-06 where nothing is to be removed, or all is paid for, there is nothing to help with', () => {
    expect(
      refused(
        with_({}, (s) => Object.assign(node(s, partner), { posture: 2 })),
        help,
      ),
    ).toMatchObject({
      code: 'nothingToRemove',
    });
    const paid = with_({}, (s) => {
      removing(s);
      node(s, partner).coFunded = 1;
    });
    expect(refused(paid, help)).toMatchObject({ code: 'alreadyDone' });
  });
});

describe('a bid abroad', () => {
  const seller = world.governments.find((id) => homeRadioVendors(world, id).length > 0) ?? '';
  const back = { kind: 'backExport', target: loner } as const;

  test('PRT-19 what its vendors build abroad makes them better: more in a large market than in a small one', () => {
    const { capitalBase } = full.parameters;
    if (capitalBase === undefined) throw new Error('the scenario has a base of points');
    const [vendor = ''] = homeRadioVendors(world, seller);
    const at = (lead: number, part: number): number => {
      const state = full.states[loner];
      const home = full.states[seller]?.figures.capex5gUsdBn;
      if (state === undefined || home === undefined) throw new Error('both are in the scenario');
      const capex5gUsdBn = { ...home, value: part * home.value };
      const within = {
        ...full,
        parameters: { ...full.parameters, exportLead: { ...capitalBase, value: lead } },
        states: { ...full.states, [loner]: { ...state, figures: { ...state.figures, capex5gUsdBn } } },
      };
      return effectsOf(game(), seller, back, within).delta(`vendors/${vendor}/quality`);
    };
    expect(at(0.1, 1)).toBeGreaterThan(0);
    expect(at(0.1, 0.5)).toBeCloseTo(at(0.1, 1) / 2, 12);
    expect(at(0.1, 3)).toBeCloseTo(at(0.1, 1), 12);
    // Nothing moved: there is no entry to take a difference of.
    expect(at(0, 1)).toBeNaN();
  });

  test('PRT-07 who has a radio vendor to sell closes part of the gap in price for a buyer, pays for it, and is feared for more', () => {
    const backed = effectsOf(game(), seller, back, full);
    expect(backed.delta(`states/${loner}/financed`)).toBeCloseTo(p.exportStep, 12);
    expect(backed.delta(`states/${seller}/spentUsdBn`)).toBeGreaterThan(0);
    expect(backed.of(`states/${seller}/severity`).after).toBeCloseTo(p.exportFear, 12);
  });

  test('PRT-08 nobody backs a bid at home, one that is paid for, or without a vendor', () => {
    const without = world.governments.find((id) => homeRadioVendors(world, id).length === 0 && id !== loner) ?? '';
    expect(refused(game(), back, without)).toEqual({ code: 'noVendor', data: {} });
    expect(refused(game(), { kind: 'backExport', target: seller }, seller)).toMatchObject({ code: 'badTarget' });
    const paid = game((s) => Object.assign(node(s, loner), { financed: 1 }));
    expect(refused(paid, back, seller)).toMatchObject({ code: 'alreadyDone' });
  });
});
