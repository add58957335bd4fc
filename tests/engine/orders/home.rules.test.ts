/** HOM: what a government does at home between its decisions, one order at a time. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import {
  checkOrders,
  type GameState,
  type Order,
  priceOf,
  resolveTurn,
  type Scenario,
  type StateNode,
} from '../../../src/engine/index.ts';
import { discord } from '../../../src/engine/rules/cabinet.ts';
import { voteChance } from '../../../src/engine/rules/politics.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { ally, decider, effectsOf, full, game, loner, node, reason, seeFull, vendor } from './bench.ts';

const world = worldOf(full);
const { p } = world;
const here = `states/${ally}`;
const with_ = (change: Partial<StateNode>, id = ally): GameState => game((s) => Object.assign(node(s, id), change));
const excluded = { posture: 3, inForce: 3, compliance: 0.5 } as const;
const ruled = with_(excluded);
const impatient = { carrierGoodwill: 0.3 } as const;
const beyondTowns = (): GameState =>
  game((s) => {
    node(s, ally).rollout.built = p.urbanSites;
  });
const refused = (state: GameState, ...orders: Order[]) => reason(checkOrders(seeFull(state, ally), orders));

describe('finding out', () => {
  test('HOM-01 a vendor’s own laboratory makes the risk look more manageable, by less than a full belief in what it shows', () => {
    const doubting = game((s) => {
      for (const belief of Object.values(node(s, ally).beliefs)) belief.manageability = 0.1;
    });
    const { delta, paths } = effectsOf(doubting, ally, { kind: 'visitVendorLab', vendor }, full);
    expect(paths.every((path) => path.endsWith('/manageability'))).toBe(true);
    expect(paths).toHaveLength(world.ministries.length);
    const shown = (doubting.vendors[vendor]?.engineering ?? 0) + p.labReads;
    for (const path of paths) expect(delta(path)).toBeCloseTo(p.lobbyWeight * p.labReliability * (shown - 0.1), 12);
    // A review of the state's own weighs more, whatever its competence adds.
    expect(p.reviewWeight * p.reviewCompetence).toBeGreaterThan(p.lobbyWeight * p.labReliability);
  });

  test('HOM-02 who thinks it more manageable already is not talked out of it by a visit', () => {
    const sure = game((s) => {
      for (const belief of Object.values(node(s, ally).beliefs)) belief.manageability = 1;
    });
    expect(effectsOf(sure, ally, { kind: 'visitVendorLab', vendor }, full).paths).toEqual([]);
    expect(refused(game(), { kind: 'visitVendorLab', vendor: 'brenvil' })).toMatchObject({ code: 'badTarget' });
  });
});

describe('the rule in force', () => {
  test('HOM-03 enforcement feeds what stands, and costs the carriers’ goodwill', () => {
    const { delta } = effectsOf(ruled, ally, { kind: 'enforce' }, full);
    expect(delta(`${here}/compliance`)).toBeCloseTo(p.enforceCompliance, 12);
    expect(delta(`${here}/carrierGoodwill`)).toBeCloseTo(-p.enforceGoodwill, 12);
  });

  test('HOM-04 exemptions win goodwill and support, wear what stands, and carriers pay less for dearer gear', () => {
    const building = game((s) => {
      Object.assign(node(s, ally), excluded, impatient);
      node(s, ally).rollout.spectrumTurn = 0;
    });
    const eased = effectsOf(building, ally, { kind: 'exempt' }, full);
    expect(eased.delta(`${here}/compliance`)).toBeCloseTo(-p.exemptCompliance, 12);
    expect(eased.delta(`${here}/carrierGoodwill`)).toBeCloseTo(p.exemptGoodwill, 12);
    expect(eased.delta(`${here}/support`)).toBeCloseTo(p.exemptSupport, 12);
    const kept = resolveTurn(full, building, {}, { ledger: false }).state;
    expect(node(eased.after, ally).carrierCostUsdBn).toBeLessThan(node(kept, ally).carrierCostUsdBn);
  });

  test('HOM-05 neither is for a seat without a rule that binds, nor both in one turn', () => {
    expect(refused(game(), { kind: 'enforce' })).toEqual({ code: 'noRule', data: {} });
    expect(refused(with_({ posture: 1, inForce: 1 }), { kind: 'exempt' })).toEqual({ code: 'noRule', data: {} });
    expect(refused(with_({ ...excluded, compliance: 1 }), { kind: 'enforce' })).toMatchObject({ code: 'alreadyDone' });
    expect(refused(with_({ ...excluded, compliance: 0 }), { kind: 'exempt' })).toMatchObject({ code: 'alreadyDone' });
    expect(refused(ruled, { kind: 'exempt' })).toEqual({ code: 'nobodyAsks', data: {} });
    expect(refused(with_({ ...excluded, ...impatient }), { kind: 'enforce' }, { kind: 'exempt' })).toEqual({
      code: 'conflict',
      data: { with: 'enforce' },
    });
  });

  test('HOM-06 a vote that is won puts the rule on a law; one that is lost costs support; the odds follow support', () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => {
      const state = with_({ ...excluded, securityLaw: false, support: i < 30 ? 90 : 20 });
      state.key = [i, 2, 3, 4];
      const { after, happenings, delta } = effectsOf(state, ally, { kind: 'faceParliament' }, full);
      const [told] = happenings;
      if (told?.code !== 'voteHeld') throw new Error('it was told');
      expect(node(after, ally).securityLaw).toBe(told.won);
      expect(delta(`${here}/compliance`)).toBeCloseTo(told.won ? p.voteCompliance : -p.voteLoss, 12);
      if (!told.won) expect(delta(`${here}/support`)).toBeCloseTo(-p.voteSupport, 12);
      return told.won;
    });
    const won = (from: number) => outcomes.slice(from, from + 30).filter((is) => is).length;
    expect(won(0)).toBeGreaterThan(won(30) + 10);
    expect(voteChance(world, 100)).toBe(0.95);
    expect(voteChance(world, 0)).toBe(0.05);
    const powers = effectsOf(
      with_({ posture: 0, inForce: 0, securityLaw: false, support: 90 }),
      ally,
      { kind: 'faceParliament' },
      full,
    );
    expect(powers.paths).not.toContain(`${here}/compliance`);
    const lawful = with_({ posture: 0, inForce: 0, securityLaw: true });
    expect(refused(lawful, { kind: 'faceParliament' })).toEqual({ code: 'noRule', data: {} });
  });
});

describe('money', () => {
  test('HOM-07 a rural subsidy is paid from the treasury, brings support, and builds faster beyond the towns', () => {
    const { delta, of } = effectsOf(beyondTowns(), ally, { kind: 'subsidiseRural' }, full);
    expect(of(`${here}/ruralSubsidy`).after).toBeCloseTo(p.ruralStep, 12);
    expect(delta(`${here}/support`)).toBeCloseTo(p.ruralSupport, 12);
    const share = full.orders.subsidiseRural?.money.value ?? 0;
    expect(delta(`${here}/spentUsdBn`)).toBeCloseTo(share * (full.states[ally]?.figures.capex5gUsdBn.value ?? 0), 12);
    const built = (at: number, ruralSubsidy: number): number => {
      const state = with_({ ruralSubsidy });
      Object.assign(node(state, ally).rollout, { built: at, spectrumTurn: 0 });
      node(state, ally).gear.ran5g = Object.fromEntries(world.vendors.map((v, i) => [v, i === 0 ? at : 0]));
      return node(resolveTurn(full, state, {}, { ledger: false }).state, ally).rollout.built - at;
    };
    expect(built(p.urbanSites, 1) / built(p.urbanSites, 0)).toBeCloseTo(1 + p.ruralPace, 9);
    expect(built(0.1, 1)).toBeCloseTo(built(0.1, 0), 12);
  });

  test('HOM-08 the last part of a rural subsidy costs its part, and none is left then', () => {
    expect(refused(game(), { kind: 'subsidiseRural' })).toEqual({ code: 'townsFirst', data: {} });
    expect(refused(beyondTowns(), { kind: 'subsidiseRural' })).toBeNull();
    const price = (ruralSubsidy: number) => priceOf(seeFull(with_({ ruralSubsidy }), ally), { kind: 'subsidiseRural' });
    expect(price(1 - p.ruralStep / 2).moneyUsdBn).toBeCloseTo(price(0).moneyUsdBn / 2, 12);
    expect(refused(with_({ ruralSubsidy: 1 }), { kind: 'subsidiseRural' })).toMatchObject({ code: 'alreadyDone' });
  });

  test('HOM-09 a vendor at home is backed; where there is none, the newcomers are; either makes more independent', () => {
    const home = world.others.find(
      (v) => full.vendors[v]?.home !== undefined && full.vendors[v]?.layers.includes('ran'),
    );
    const resident = full.vendors[home ?? '']?.home ?? '';
    const state = game((s) => Object.assign(s.vendors[home ?? ''] ?? {}, { quality: 0.5 }));
    if (!world.governments.includes(resident)) throw new Error('a government has a vendor');
    const backed = effectsOf(state, resident, { kind: 'backHomeVendor' }, full);
    expect(backed.delta(`vendors/${home}/quality`)).toBeCloseTo(p.homeVendorStep / 2, 12);
    expect(backed.delta(`states/${resident}/autonomy`)).toBeCloseTo(p.backAutonomy, 12);
    const none = { ...full, parameters: { ...full.parameters } };
    Object.assign(none.parameters, { newcomerShare: { ...full.parameters.newcomerShare, value: 1 } });
    const tested = effectsOf(game(), loner, { kind: 'backHomeVendor' }, none);
    const without = world.others.filter((v) => full.vendors[v]?.layers.includes('ran'));
    expect(tested.paths.filter((path) => path.endsWith('/quality'))).toHaveLength(without.length);
    const fund = full.orders.backHomeVendor?.money.value ?? 0;
    expect(backed.delta(`states/${resident}/spentUsdBn`)).toBeCloseTo(fund, 12);
    expect(tested.delta(`states/${loner}/spentUsdBn`)).toBeCloseTo(fund * p.testBedShare, 12);
    Object.assign(none.parameters, { newcomerShare: { ...full.parameters.newcomerShare, value: 0 } });
    const nobody = { ...none, id: 'none' };
    expect(reason(checkOrders({ ...seeFull(game(), loner), scenario: nobody }, [{ kind: 'backHomeVendor' }]))).toEqual({
      code: 'noVendor',
      data: {},
    });
  });

  test('HOM-10 a programme for autonomy makes shutting a vendor out worth more and cheaper, and strains the alliance', () => {
    const { delta } = effectsOf(game(), ally, { kind: 'technologicalAutonomy' }, full);
    expect(delta(`${here}/autonomy`)).toBeCloseTo(p.autonomyStep, 12);
    expect(delta('world/strain')).toBeCloseTo(p.autonomyStrain * (world.attributes[ally]?.tie ?? 0), 12);
    expect(refused(with_({ autonomy: 1 }), { kind: 'technologicalAutonomy' })).toMatchObject({ code: 'alreadyDone' });
    const least = { ...full.parameters.autonomyLeastUsdBn, value: 1e6 };
    const dear = { ...full, parameters: { ...full.parameters, autonomyLeastUsdBn: least } } as Scenario;
    const view = { ...seeFull(game(), ally), scenario: dear };
    expect(reason(checkOrders(view, [{ kind: 'technologicalAutonomy' }]))).toEqual({ code: 'tooSmall', data: {} });
  });
});

describe('the cabinet and the carriers', () => {
  test('HOM-11 a cabinet meeting draws the ministries together and leaves their mean', () => {
    const before = node(game(), ally);
    const { after } = effectsOf(game(), ally, { kind: 'holdMinistries' }, full);
    const left = resolveTurn(full, game(), {}, { ledger: false }).state;
    expect(discord(world, node(after, ally))).toBeLessThan(discord(world, node(left, ally)));
    expect(discord(world, before)).toBeGreaterThan(0);
    const mean = (n: StateNode): number =>
      world.cabinet.reduce((m, c) => m + c.weight * (n.beliefs[c.id]?.listen ?? 0), 0);
    expect(mean(node(after, ally))).toBeCloseTo(mean(node(left, ally)), 12);
    const agreed = game((s) => {
      for (const m of world.ministries)
        Object.assign(node(s, ally).beliefs[m] ?? {}, {
          capability: 1,
          law: 1,
          listen: 0.3,
          disrupt: 0.1,
          manageability: 0.5,
        });
    });
    expect(refused(agreed, { kind: 'holdMinistries' })).toMatchObject({ code: 'alreadyDone' });
  });

  test('HOM-12 a change of posture costs support by how far apart the ministries are', () => {
    const apart = (far: number): number => {
      const state = game((s) => {
        world.ministries.forEach((m, i) => {
          Object.assign(node(s, decider).beliefs[m] ?? {}, {
            capability: 1,
            law: 1,
            listen: i === 0 ? 0.5 + far : 0.5,
            manageability: 0.5,
          });
        });
      });
      const rule = { kind: 'setPosture', posture: 3, wording: 'neutral', deadline: null, cap: null } as const;
      return effectsOf(state, decider, rule, full).delta(`states/${decider}/support`) || 0;
    };
    expect(apart(0.4)).toBeLessThan(apart(0.2));
    expect(apart(0.2)).toBeLessThan(0);
  });

  test('HOM-13 consulted carriers like the government better and plan a cheaper swap; it leaks, and a rule that waits waits longer', () => {
    const waiting = with_({ posture: 3, inForce: 0, forceTurn: 2 });
    const { delta, of } = effectsOf(waiting, ally, { kind: 'consultCarriers' }, full);
    expect(delta(`${here}/carrierGoodwill`)).toBeCloseTo(p.consultGoodwill, 12);
    expect(of(`${here}/consulted`).after).toBe(true);
    expect(of(`${here}/severity`).after).toBeCloseTo(p.consultFear, 12);
    expect(of(`${here}/forceTurn`)).toEqual({ before: 2, after: 3 });
    expect(effectsOf(game(), ally, { kind: 'consultCarriers' }, full).paths).not.toContain(`${here}/forceTurn`);
    const done = with_({ consulted: true, carrierGoodwill: 1 });
    expect(refused(done, { kind: 'consultCarriers' })).toMatchObject({ code: 'alreadyDone' });
  });
});
