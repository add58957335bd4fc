/** ORD-20 to ORD-36: what each order of a government does, one at a time. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { legalOrders, type Order, priceOf, resolveTurn } from '../../../src/engine/index.ts';
import { windowsOf } from '../../../src/engine/rules/calendar.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import {
  ally,
  decider,
  effectsOf,
  full,
  game,
  loner,
  node,
  p,
  protector,
  rival,
  scenario,
  see,
  smallStake,
  vendor,
  world,
} from './bench.ts';

const GUARD = 'wardenry';
const soon = (years: number): number => Math.max(1, Math.round(years * world.perYear));

const ban = { kind: 'setPosture', posture: 4, wording: 'neutral', deadline: 12, cap: null } as const;

describe('posture', () => {
  test('ORD-20 a posture is adopted with its wording and deadline, and says why by the terms that differ', () => {
    const { after, happenings } = effectsOf(game(), decider, ban);
    expect(node(after, decider)).toMatchObject({ posture: 4, wording: 'neutral', removalDue: 12, decidedTurn: 0 });
    const [told] = happenings;
    expect(told).toMatchObject({ code: 'postureChanged', from: 1, to: 4 });
    const sizes = told?.code === 'postureChanged' ? told.reasons.map(({ value }) => Math.abs(value)) : [];
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('ORD-20 its reasons are those of the rule as ordered, not of the best version of its posture', () => {
    const removal = (deadline: number): number => {
      const [told] = effectsOf(game(), decider, { ...ban, deadline }).happenings;
      if (told?.code !== 'postureChanged') throw new Error('it changed');
      return told.reasons.find(({ term }) => term === 'removal')?.value ?? 0;
    };
    expect(removal(soon(p.deadlineShort))).toBeLessThan(removal(soon(p.deadlineLong)));
  });

  test('ORD-21 a cap stands with core exclusion only, and an earlier deadline goes with the ban', () => {
    const banned = game((s) => {
      Object.assign(node(s, decider), { posture: 4, inForce: 4, removalDue: 20, wording: 'named' });
    });
    const { after } = effectsOf(banned, decider, {
      kind: 'setPosture',
      posture: 2,
      wording: 'named',
      deadline: null,
      cap: 0.35,
    });
    expect(node(after, decider)).toMatchObject({ posture: 2, cap: 0.35, removalDue: null });
  });

  test('ORD-22 settling at a window takes the best posture or holds, and says so', () => {
    const { happenings } = effectsOf(game(), decider, { kind: 'settle' });
    expect(happenings.map(({ code }) => code)).toEqual([expect.stringMatching(/^posture(Held|Changed)$/)]);
  });

  test('ORD-23 deferring gives the window up, opens a later one and makes the next deferral dearer', () => {
    const { after, happenings, paths } = effectsOf(game(), decider, { kind: 'defer' });
    const until = soon(p.deferralYears);
    expect(node(after, decider)).toMatchObject({ deferred: [0], deferrals: 1, extraWindows: [until] });
    expect(windowsOf(scenario, after, decider).map(({ turn }) => turn)).toContain(until);
    expect(happenings).toMatchObject([{ code: 'deferred', state: decider, until }]);
    expect(paths).toEqual(['deferrals', 'deferred', 'extraWindows'].map((key) => `states/${decider}/${key}`));
  });

  test('ORD-91 deferring brings support at home, the second time half as much', () => {
    const { deferSupport } = worldOf(full).p;
    const deferred = (deferrals: number): number =>
      effectsOf(
        game((s) => Object.assign(node(s, decider), { deferrals })),
        decider,
        { kind: 'defer' },
        full,
      ).delta(`states/${decider}/support`);
    expect(deferSupport).toBeGreaterThan(0);
    expect(deferred(0)).toBeCloseTo(deferSupport, 12);
    expect(deferred(1)).toBeCloseTo(deferSupport / 2, 12);
  });

  test('ORD-24 deferring under an open threat strains the alliance', () => {
    const threatened = game((s) => {
      const id = `${decider}:0:${protector}:${smallStake}`;
      s.commitments[id] = {
        id,
        kind: 'threat',
        pledge: null,
        issuer: protector,
        target: decider,
        stake: smallStake,
        demand: 3,
        madeTurn: 0,
        dueTurn: 4,
        status: 'open',
        settledTurn: null,
      };
    });
    expect(effectsOf(threatened, decider, { kind: 'defer' }).delta('world/strain')).toBeCloseTo(p.deferStrain);
  });
});

describe('finding out', () => {
  test('ORD-25 a review runs for its time, and a window opens when it ends', () => {
    const { after } = effectsOf(game(), ally, { kind: 'commissionReview' });
    const due = soon(p.reviewYears);
    expect(node(after, ally).reviewDue).toBe(due);
    expect(node(after, ally).extraWindows).toEqual([due]);
  });

  test('ORD-26 an oversight centre adds to the capacity to read code, up to its full', () => {
    const first = effectsOf(game(), ally, { kind: 'oversightCentre' });
    expect(first.of(`states/${ally}/oversight`).after).toBeCloseTo(p.oversightStep);
    const full = game((s) => {
      node(s, ally).oversight = 0.9;
    });
    expect(effectsOf(full, ally, { kind: 'oversightCentre' }).of(`states/${ally}/oversight`).after).toBe(1);
    expect(first.delta(`states/${ally}/spentUsdBn`)).toBeCloseTo(scenario.orders.oversightCentre?.money.value ?? 0);
  });

  test('ORD-27 evidence asked for moves all ministries less than a file shown unasked moves the guard, and eases strain', () => {
    const asked = effectsOf(game(), ally, { kind: 'askEvidence' });
    const shown = effectsOf(game(), protector, { kind: 'disclosePrivately', target: ally });
    const path = `states/${ally}/beliefs/${GUARD}/listen`;
    expect(asked.delta(path)).toBeCloseTo(p.askedShare * shown.delta(path));
    for (const m of world.ministries) expect(asked.delta(`states/${ally}/beliefs/${m}/listen`)).toBeGreaterThan(0);
    expect(asked.delta('world/strain')).toBeCloseTo(-p.askedEase);
  });
});

describe('rules', () => {
  test('ORD-28 a security law stands from the turn on and costs support', () => {
    const { after, delta } = effectsOf(game(), ally, { kind: 'securityLaw' });
    expect(node(after, ally).securityLaw).toBe(true);
    expect(delta(`states/${ally}/support`)).toBeCloseTo(-p.lawSupport);
  });

  test('ORD-29 a law serves the rules made after it: one made in the same turn waits as long as without it', () => {
    const rule = { kind: 'setPosture', posture: 3, wording: 'neutral', deadline: null, cap: null } as const;
    const rich = game((s) => {
      Object.assign(s.seats[ally] ?? {}, { capital: 9 });
    });
    const forceTurn = (state: typeof rich, orders: readonly Order[]): number => {
      const { state: after, rejected } = resolveTurn(scenario, state, { [ally]: orders }, { ledger: false });
      expect(rejected).toEqual([]);
      return (node(after, ally).forceTurn ?? 0) - state.turn;
    };
    expect(forceTurn(rich, [{ kind: 'securityLaw' }, rule])).toBe(forceTurn(rich, [rule]));
    const next = resolveTurn(scenario, rich, { [ally]: [{ kind: 'securityLaw' }] }, { ledger: false }).state;
    Object.assign(next.seats[ally] ?? {}, { capital: 9 });
    expect(forceTurn(next, [rule])).toBeLessThan(forceTurn(rich, [rule]));
  });

  test('ORD-30 auction conditions bind bidders ahead of the spectrum', () => {
    const { paths, after } = effectsOf(game(), ally, { kind: 'auctionConditions' });
    expect(paths).toEqual([`states/${ally}/auctionConditions`]);
    const none = effectsOf(game(), ally, { kind: 'diversityMandate' }).after;
    expect(node(after, ally).gear.ordersRan[vendor]).toBeLessThan(node(none, ally).gear.ordersRan[vendor] ?? 0);
  });

  test('ORD-31 a diversity mandate keeps any one vendor within the limit', () => {
    const state = game((s) => {
      node(s, loner).gear.ran4g = { ...node(s, loner).gear.ran4g, [vendor]: 1 };
    });
    const { after, paths } = effectsOf(state, loner, { kind: 'diversityMandate' });
    expect(paths).toEqual([`states/${loner}/diversityMandate`]);
    expect(Math.max(...Object.values(node(after, loner).gear.ordersRan))).toBeLessThanOrEqual(p.diversityLimit + 1e-9);
  });

  test('ORD-32 encryption and redundancy are raised together, for a share of the network’s cost', () => {
    const { of, delta } = effectsOf(game(), ally, { kind: 'encryptAndBackUp' });
    expect(of(`states/${ally}/encryption`).after).toBeCloseTo(p.encryptionStep);
    expect(of(`states/${ally}/redundancy`).after).toBeCloseTo(p.redundancyStep);
    const capex = scenario.states[ally]?.figures.capex5gUsdBn.value ?? 0;
    expect(delta(`states/${ally}/spentUsdBn`)).toBeCloseTo(
      (scenario.orders.encryptAndBackUp?.money.value ?? 0) * capex,
    );
  });
});

describe('money and crews', () => {
  test('ORD-33 subsidy pays part of the removal bill from the own treasury, and what stands of the rule grows', () => {
    const banned = game((s) => {
      Object.assign(node(s, ally), { posture: 4, inForce: 4, removalDue: 12, compliance: 0.5 });
    });
    const { of, delta } = effectsOf(banned, ally, { kind: 'subsidiseRemoval' });
    expect(of(`states/${ally}/subsidised`).after).toBeCloseTo(p.subsidyStep);
    expect(delta(`states/${ally}/compliance`)).toBeCloseTo(p.enforcementCompliance);
    expect(delta(`states/${ally}/spentUsdBn`)).toBeGreaterThan(0);
  });

  test('ORD-34 crews divided anew work so in the same turn', () => {
    const banned = game((s) => {
      Object.assign(node(s, ally), { posture: 4, inForce: 4, removalDue: 12 });
    });
    const swap = { kind: 'divideCrews', coverage: 0.2, swap: 0.7, core: 0.1 } as const;
    const divided = effectsOf(banned, ally, swap);
    expect(divided.of(`states/${ally}/rollout/crews`).after).toEqual({ coverage: 0.2, swap: 0.7, core: 0.1 });
    const kept = effectsOf(banned, ally, { kind: 'askEvidence' }).after;
    expect(node(divided.after, ally).gear.ran4g[vendor]).toBeLessThan(node(kept, ally).gear.ran4g[vendor] ?? 0);
  });
});

describe('what an order costs', () => {
  /** The law is about any price that a scenario writes down, so every order has one here. */
  const money = { value: 0.5, low: 0, high: 1, sources: ['judgement'], confidence: 'low' } as const;
  const dear = Object.fromEntries(
    Object.entries(scenario.orders).map(([kind, spec]) => [kind, { ...spec, money, cooldown: 0, fromAct: 0 }]),
  );
  const within = { ...scenario, orders: dear };

  test('ORD-45 what an order shows as its public money is what its seat pays, once', () => {
    const state = game((s) => {
      for (const seat of Object.values(s.seats)) seat.capital = 9;
      Object.assign(s.vendors[vendor] ?? {}, { regime: 'parts' });
      Object.assign(node(s, decider), { posture: 2, inForce: 2 });
    });
    const spentBy = (after: typeof state): number[] => [
      after.world.protectorSpentUsdBn,
      ...world.states.map((id) => node(after, id).spentUsdBn),
    ];
    let paid = 0;
    for (const seat of world.states) {
      const seen = new Set<string>();
      for (const { order } of legalOrders({ ...see(state, seat), scenario: within }, [])) {
        if (seen.has(order.kind) || order.kind === 'liftForTrade') continue;
        seen.add(order.kind);
        const price = priceOf({ ...see(state, seat), scenario: within }, order);
        const { state: after, rejected } = resolveTurn(within, state, { [seat]: [order] }, { ledger: false });
        expect(rejected).toEqual([]);
        const own = seat === protector ? 0 : 1 + world.states.indexOf(seat);
        const expected = spentBy(state).map((before, i) => before + (i === own ? price.moneyUsdBn : 0));
        spentBy(after).forEach((spent, i) => {
          expect(spent, `${seat} ${order.kind}`).toBeCloseTo(expected[i] ?? Number.NaN, 12);
        });
        paid += price.moneyUsdBn > 0 ? 1 : 0;
      }
    }
    expect(paid).toBeGreaterThan(20);
  });

  test('ORD-46 a person who lets the cabinet settle pays as for a choice of his own at the window', () => {
    const own = priceOf(see(game(), decider), ban).capital;
    expect(priceOf(see(game(), decider), { kind: 'settle' }).capital).toBe(own);
    expect(own).toBe(scenario.orders.setPosture?.capital);
    const unmanned = game((s) => Object.assign(s, { humans: [] }));
    expect(priceOf(see(unmanned, decider), { kind: 'settle' }).capital).toBe(scenario.orders.settle?.capital);
    expect(own).not.toBe(scenario.orders.settle?.capital);
  });
});

describe('abroad', () => {
  test('ORD-35 assurances from the rival lower the fear of it and strain the alliance; from the protector, doubt about itself', () => {
    const fromRival = effectsOf(game(), ally, { kind: 'seekAssurances', from: rival });
    expect(fromRival.of(`states/${ally}/severity`).after).toBeCloseTo(p.assureFactor);
    expect(fromRival.delta(`states/${ally}/beliefs/${GUARD}/listen`)).toBeLessThan(0);
    expect(fromRival.delta('world/strain')).toBeCloseTo(p.assuranceStrain);
    const fromProtector = effectsOf(game(), ally, { kind: 'seekAssurances', from: protector });
    expect(fromProtector.delta(`states/${ally}/doubts/${world.protector}`)).toBeLessThan(0);
    expect(fromProtector.paths.some((path) => path.endsWith('/severity') || path === 'world/strain')).toBe(false);
  });

  test('ORD-36 coordination shields every member of the bloc, and strengthens a programme only where the bloc has law', () => {
    const bound = effectsOf(game(), ally, { kind: 'coordinate', bloc: 'norrvik' });
    expect(bound.delta('blocs/norrvik/programme')).toBeCloseTo(p.coordinateProgramme);
    for (const id of ['DRV', 'ORV']) expect(bound.of(`states/${id}/severity`).after).toBeCloseTo(p.coordinateSeverity);
    const loose = effectsOf(game(), ally, { kind: 'coordinate', bloc: 'thalassar' });
    expect(loose.paths).toEqual(['DRV', 'ORV', 'SQT'].map((id) => `states/${id}/severity`));
  });
});
