/** ORD-01 to ORD-19, ORD-42 and ORD-43: what each order of the protector does, one at a time. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { type Commitment, type GameState, resolveTurn } from '../../../src/engine/index.ts';
import { pooled, protectorReliability } from '../../../src/engine/rules/beliefs.ts';
import {
  ally,
  decider,
  editable,
  effectsOf,
  game,
  grandStake,
  loner,
  node,
  p,
  protector,
  scenario,
  smallStake,
  vendor,
  world,
} from './bench.ts';

const GUARD = 'wardenry';
const OTHER = 'exchequer';
const beliefs = (id: string, ministry: string, key: string): string => `states/${id}/beliefs/${ministry}/${key}`;
const stake = (id: string) => {
  const found = scenario.stakes[id];
  if (!found) throw new RangeError(id);
  return found;
};

function threat(change: Partial<Commitment> = {}): Commitment {
  return {
    id: `${ally}:0:${protector}:${smallStake}`,
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target: ally,
    stake: smallStake,
    demand: 3,
    madeTurn: 0,
    dueTurn: 2,
    status: 'open',
    settledTurn: null,
    ...change,
  };
}

describe('persuasion', () => {
  test('ORD-01 lobbying moves every ministry of one government towards the claim, and feeds an announced rule', () => {
    const { paths, delta } = effectsOf(game(), protector, { kind: 'lobby', target: decider });
    const moved = [GUARD, OTHER].flatMap((m) => [beliefs(decider, m, 'disrupt'), beliefs(decider, m, 'listen')]);
    expect(paths).toEqual([...moved, `states/${decider}/compliance`, 'world/strain'].sort());
    for (const path of moved) expect(delta(path)).toBeGreaterThan(0);
    expect(delta(`states/${decider}/compliance`)).toBeCloseTo(p.attentionCompliance);
    expect(delta('world/strain')).toBeCloseTo(p.lobbyStrain);
  });

  test('ORD-02 a private disclosure is read in full by the guarding ministry, hearsay to the others, and wears a source a little', () => {
    const { paths, of, delta } = effectsOf(game(), protector, { kind: 'disclosePrivately', target: ally });
    const start = game();
    const belief = node(start, ally).beliefs[GUARD];
    if (!belief) throw new RangeError(GUARD);
    const word = protectorReliability(world, start, ally);
    const path = beliefs(ally, GUARD, 'listen');
    expect(of(path).after).toBeCloseTo(pooled(belief.listen, p.disclosureListen, p.disclosureWeight, word));
    expect(delta(beliefs(ally, OTHER, 'listen'))).toBeGreaterThan(0);
    expect(delta(path)).toBeGreaterThan(2 * delta(beliefs(ally, OTHER, 'listen')));
    expect(delta('world/disclosures')).toBeCloseTo(p.privateBurn);
    // The guarding ministry is the one that takes harm most to heart, whatever its name.
    const { exchequer, wardenry } = scenario.ministries;
    if (!exchequer || !wardenry) throw new RangeError(GUARD);
    const swapped = { ...scenario, ministries: { exchequer: wardenry, wardenry: exchequer } };
    const other = effectsOf(game(), protector, { kind: 'disclosePrivately', target: ally }, swapped);
    expect(other.delta(beliefs(ally, OTHER, 'listen'))).toBeGreaterThan(2 * other.delta(path));
    expect(paths.filter((other) => other.startsWith('states/') && !other.startsWith(`states/${ally}/`))).toEqual([]);
  });

  test('ORD-03 a public disclosure reaches every government more weakly, burns a source, and has old spying quoted back', () => {
    const { delta, paths } = effectsOf(game(), protector, { kind: 'disclosePublicly' });
    const alone = effectsOf(game(), protector, { kind: 'disclosePrivately', target: ally });
    const path = beliefs(ally, GUARD, 'listen');
    expect(delta(path)).toBeGreaterThan(0);
    expect(delta(path)).toBeLessThan(alone.delta(path));
    for (const id of world.governments) expect(delta(`states/${id}/doubts/${protector}`)).toBeGreaterThan(0);
    expect(delta('world/disclosures')).toBe(1);
    expect(delta('world/strain')).toBeCloseTo(p.disclosureStrain);
    expect(paths.some((other) => other.endsWith('/severity'))).toBe(false);
  });

  test('ORD-04 each public disclosure lowers what the next is worth', () => {
    const path = beliefs(ally, GUARD, 'listen');
    const first = effectsOf(game(), protector, { kind: 'disclosePublicly' });
    const third = effectsOf(
      game((s) => {
        s.world.disclosures = 2;
      }),
      protector,
      { kind: 'disclosePublicly' },
    );
    expect(third.delta(path)).toBeCloseTo(first.delta(path) / 3);
  });

  test('ORD-05 the technical case lowers how manageable one government thinks the risk, and nothing else', () => {
    const { paths, delta } = effectsOf(game(), protector, { kind: 'technicalCase', target: ally });
    const moved = [GUARD, OTHER].map((m) => beliefs(ally, m, 'manageability'));
    expect(paths).toEqual(moved.sort());
    for (const path of moved) expect(delta(path)).toBeLessThan(0);
  });

  test('ORD-06 a speech moves every government a little, less than lobbying, and adds strain', () => {
    const said = effectsOf(game(), protector, { kind: 'speech' });
    const lobbied = effectsOf(game(), protector, { kind: 'lobby', target: ally });
    for (const id of world.governments) expect(said.delta(beliefs(id, GUARD, 'listen'))).toBeGreaterThan(0);
    const path = beliefs(ally, GUARD, 'listen');
    expect(said.delta(path)).toBeLessThan(lobbied.delta(path));
    expect(said.delta('world/strain')).toBeCloseTo(p.speechStrain);
  });

  test('ORD-07 who is surer than the speaker is not talked out of it', () => {
    const sure = game((s) => {
      for (const belief of Object.values(node(s, ally).beliefs)) Object.assign(belief, { listen: 0.99, disrupt: 0.99 });
    });
    for (const order of [
      { kind: 'lobby', target: ally },
      { kind: 'disclosePrivately', target: ally },
      { kind: 'speech' },
    ] as const) {
      const { paths } = effectsOf(sure, protector, order);
      expect(paths.filter((path) => path.startsWith(`states/${ally}/beliefs`))).toEqual([]);
    }
  });
});

describe('coercion', () => {
  test('ORD-08 a threat is put on record, strains the alliance by its stake, and makes its author feared', () => {
    const order = { kind: 'threaten', target: ally, stake: grandStake, demand: 3, deadline: 4 } as const;
    const { after, delta, happenings } = effectsOf(game(), protector, order);
    const id = `${ally}:0:${protector}:${grandStake}`;
    expect(after.commitments[id]).toEqual(threat({ id, stake: grandStake, dueTurn: 4 }));
    expect(delta('world/strain')).toBeCloseTo(stake(grandStake).strain.value * p.threatStrain);
    expect(delta(`states/${ally}/doubts/${protector}`)).toBeGreaterThan(0);
    expect(happenings.map(({ code }) => code)).toContain('threatMade');
  });

  const due = game((s) => {
    s.turn = 3;
    s.commitments[threat().id] = threat();
  });

  test('ORD-09 carrying a threat out keeps the word, costs the alliance the stake’s strain and the target support', () => {
    const { after, delta, happenings } = effectsOf(due, protector, { kind: 'carryOut', commitment: threat().id });
    expect(after.commitments[threat().id]).toMatchObject({ status: 'carriedOut', settledTurn: 3 });
    expect(delta('world/resolve')).toBeCloseTo(p.carryOutResolve);
    expect(delta('world/strain')).toBeCloseTo(stake(smallStake).strain.value);
    expect(delta(`states/${ally}/support`)).toBeCloseTo(-p.carryOutSupport);
    expect(delta(`states/${ally}/doubts/${protector}`)).toBeGreaterThan(0);
    expect(happenings).toMatchObject([{ code: 'threatSettled', status: 'carriedOut', silent: false }]);
  });

  test('ORD-10 backing down aloud costs the record of threats kept, less than silence would, and eases strain a little', () => {
    const { after, delta } = effectsOf(due, protector, { kind: 'backDown', commitment: threat().id });
    expect(after.commitments[threat().id]).toMatchObject({ status: 'backedDown', settledTurn: 3 });
    expect(delta('world/resolve')).toBeCloseTo(-p.backDownResolve * p.backDownAloud);
    expect(p.backDownAloud).toBeLessThan(1);
    expect(delta('world/strain')).toBeCloseTo(-stake(smallStake).strain.value * p.backDownEase);
  });

  /** Changes of a variable that rest on no order, once the threat's day is past. */
  function afterItsDay(edit: (state: GameState) => void) {
    const late = structuredClone(due);
    edit(late);
    const { state, ledger, happenings } = resolveTurn(scenario, late, {}, { ledger: true });
    const settled = ledger.filter(({ path, phase }) => phase === 'decisions' && path === 'world/resolve');
    const moved = settled.reduce((sum, entry) => sum + Number(entry.after) - Number(entry.before), 0);
    return { status: state.commitments[threat().id]?.status, moved, told: happenings.map(({ code }) => code) };
  }

  test('ORD-42 silence once its day is past backs down, at the full price', () => {
    const { status, moved, told } = afterItsDay(() => {});
    expect(status).toBe('backedDown');
    expect(moved).toBeCloseTo(-p.backDownResolve);
    expect(told).toContain('threatSettled');
  });

  test('ORD-43 a threat that is met adds to the record', () => {
    const { status, moved } = afterItsDay((s) => {
      node(s, ally).posture = 3;
    });
    expect(status).toBe('met');
    expect(moved).toBeCloseTo(p.metResolve);
  });
});

describe('offers', () => {
  test('ORD-11 financing a bid covers part of the price gap, is paid at once, and is a promise kept', () => {
    const { after, delta, of } = effectsOf(game(), protector, { kind: 'financeBid', target: ally });
    const share = scenario.orders.financeBid?.money.value ?? 0;
    const bill = scenario.states[ally]?.figures.capex5gUsdBn.value ?? 0;
    expect(of(`states/${ally}/financed`).after).toBe(p.financeStep);
    expect(delta('world/protectorSpentUsdBn')).toBeCloseTo(share * bill);
    expect(delta('world/strain')).toBeCloseTo(-p.promiseEase);
    expect(Object.values(after.commitments)).toMatchObject([{ kind: 'promise', target: ally, status: 'met' }]);
  });

  test('ORD-12 the last part of a price gap costs only its part', () => {
    const nearly = game((s) => {
      node(s, ally).financed = 1 - p.financeStep / 4;
    });
    const whole = effectsOf(game(), protector, { kind: 'financeBid', target: ally });
    const last = effectsOf(nearly, protector, { kind: 'financeBid', target: ally });
    expect(last.of(`states/${ally}/financed`).after).toBe(1);
    expect(last.delta('world/protectorSpentUsdBn')).toBeCloseTo(whole.delta('world/protectorSpentUsdBn') / 4);
  });

  test('ORD-13 co-funding covers part of the removal bill for what still stands', () => {
    const { delta, of } = effectsOf(game(), protector, { kind: 'coFundRemoval', target: ally });
    const half = game((s) => {
      const { ran4g } = node(s, ally).gear;
      for (const v of world.restricted) editable(ran4g)[v] = (ran4g[v] ?? 0) / 2;
    });
    expect(of(`states/${ally}/coFunded`).after).toBe(p.coFundStep);
    // Without a date, removal rides on renewal: the long deadline's part of the estimate.
    const estimate = p.swapFactor * (scenario.states[ally]?.figures.swapCostUsdBn.value ?? 0);
    const bill = (estimate * p.removalLong) / p.removalShort;
    const paid = delta('world/protectorSpentUsdBn');
    expect(paid).toBeCloseTo((scenario.orders.coFundRemoval?.money.value ?? 0) * bill);
    expect(
      effectsOf(half, protector, { kind: 'coFundRemoval', target: ally }).delta('world/protectorSpentUsdBn'),
    ).toBeCloseTo(paid / 2);
  });
});

describe('export bans', () => {
  const banned = (regime: 'parts' | 'chips') =>
    game((s) => {
      const v = s.vendors[vendor];
      if (v) v.regime = regime;
    });

  test('ORD-14 a parts ban lists the vendor and strains the alliance', () => {
    const { of, delta, happenings } = effectsOf(game(), protector, { kind: 'partsBan', vendor });
    expect(of(`vendors/${vendor}/regime`)).toEqual({ before: 'none', after: 'parts' });
    expect(delta('world/strain')).toBeCloseTo(p.exportStrainParts);
    expect(happenings).toMatchObject([{ code: 'regimeChanged', vendor, from: 'none', to: 'parts' }]);
  });

  test('ORD-15 the rule on foreign-made chips makes the risk look less manageable everywhere, and forces new decisions where the vendor counts', () => {
    const some = banned('parts');
    const { delta, of, after } = effectsOf(some, protector, { kind: 'foreignChipRule', vendor });
    expect(of(`vendors/${vendor}/regime`).after).toBe('chips');
    expect(delta('world/strain')).toBeCloseTo(p.exportStrainChips);
    const lost = p.cutOffManageability * (world.restrictedWeight[vendor] ?? 0);
    for (const id of world.governments) expect(delta(beliefs(id, OTHER, 'manageability'))).toBeCloseTo(-lost);
    const window = Math.round(p.shockNoticeYears * world.perYear);
    expect(node(after, ally).extraWindows).toContain(window);
    const clean = game((s) => {
      const v = s.vendors[vendor];
      if (v) v.regime = 'parts';
      const { ran4g } = node(s, ally).gear;
      for (const r of world.restricted) editable(ran4g)[r] = 0;
    });
    const untouched = effectsOf(clean, protector, { kind: 'foreignChipRule', vendor });
    expect(node(untouched.after, ally).extraWindows).toEqual([]);
  });

  test('ORD-16 a temporary licence keeps the regime, ends by itself, eases strain and costs a little honesty', () => {
    const { of, delta, after } = effectsOf(banned('chips'), protector, { kind: 'temporaryLicence', vendor });
    expect(of(`vendors/${vendor}/licenceUntil`).after).toBe(Math.round(p.licenceYears * world.perYear));
    expect(after.vendors[vendor]?.regime).toBe('chips');
    expect(delta('world/strain')).toBeCloseTo(-p.licenceEase);
    expect(delta('world/honesty')).toBeCloseTo(-p.licenceHonesty);
  });

  test('ORD-17 a ban lifted for trade pays at home by what the vendor and the ban weigh, and costs much of the record of claims', () => {
    const weight = world.restrictedWeight[vendor] ?? 0;
    for (const [regime, step] of [
      ['parts', 0.5],
      ['chips', 1],
    ] as const) {
      const state = banned(regime);
      state.world.protectorSpentUsdBn = p.protectorBudget;
      const { of, delta } = effectsOf(state, protector, { kind: 'liftForTrade', vendor });
      expect(of(`vendors/${vendor}/regime`).after).toBe('none');
      expect(delta('world/honesty')).toBeCloseTo(-p.liftHonesty);
      expect(delta('world/protectorSpentUsdBn')).toBeCloseTo(-p.liftPurse * p.protectorBudget * weight * step);
      expect(delta('world/strain')).toBeCloseTo(-p.liftEase * weight * step);
    }
    const unspent = effectsOf(banned('chips'), protector, { kind: 'liftForTrade', vendor });
    expect(unspent.after.world.protectorSpentUsdBn).toBe(0);
  });

  test('ORD-44 the rule on foreign-made chips ends a licence that stands, and says so', () => {
    const state = banned('parts');
    Object.assign(state.vendors[vendor] ?? {}, { licenceUntil: 5 });
    const { after, happenings } = effectsOf(state, protector, { kind: 'foreignChipRule', vendor });
    expect(after.vendors[vendor]?.licenceUntil).toBeNull();
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'licence', vendor, until: null }));
    const none = effectsOf(banned('parts'), protector, { kind: 'foreignChipRule', vendor });
    expect(none.happenings.map(({ code }) => code)).not.toContain('licence');
  });
});

describe('at home', () => {
  test('ORD-18 a ban at home is a ban with a long deadline, and bears out what is asked of others', () => {
    const { after, delta } = effectsOf(game(), protector, { kind: 'banAtHome' });
    const due = Math.round(p.deadlineLong * world.perYear);
    expect(node(after, protector)).toMatchObject({ posture: 4, wording: 'named', removalDue: due });
    expect(delta('world/honesty')).toBeCloseTo(p.homeBanHonesty);
    expect(node(after, loner).posture).toBe(node(game(), loner).posture);
  });

  test('ORD-19 money for rural removal pays part of it, keeps the rule standing and pleases at home', () => {
    const money = { value: 2, low: 1, high: 3, sources: ['judgement'], confidence: 'low' } as const;
    const spec = { capital: 2, money, cooldown: 0, fromAct: 0 };
    // The invented world leaves this order out.
    const within = { ...scenario, orders: { ...scenario.orders, fundRuralRemoval: spec } };
    const rural = game((s) => {
      editable(node(s, protector).gear.ran4g)[vendor] = 0.1;
      node(s, protector).compliance = 0.5;
    });
    const { delta, of } = effectsOf(rural, protector, { kind: 'fundRuralRemoval' }, within);
    expect(of(`states/${protector}/subsidised`).after).toBeCloseTo(p.subsidyStep);
    expect(delta(`states/${protector}/compliance`)).toBeCloseTo(p.enforcementCompliance);
    expect(delta(`states/${protector}/support`)).toBeCloseTo(p.homeRemovalSupport);
    expect(delta('world/protectorSpentUsdBn')).toBe(money.value);
  });
});
