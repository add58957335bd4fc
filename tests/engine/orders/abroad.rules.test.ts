/** ABR: what a government says, asks, takes and leads abroad, one order at a time. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, resolveTurn, type StateNode } from '../../../src/engine/index.ts';
import { creditOffered } from '../../../src/engine/rules/credit.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { ally, decider, effectsOf, full, game, loner, node, protector, reason, rival, seeFull } from './bench.ts';

const world = worldOf(full);
const { p } = world;
const here = `states/${ally}`;
/** A partner strains the alliance as far as it is one. */
const tie = world.attributes[ally]?.tie ?? 0;
const with_ = (change: Partial<StateNode>, edit: (state: GameState) => void = () => {}): GameState =>
  game((s) => {
    Object.assign(node(s, ally), change);
    edit(s);
  });
const refused = (state: GameState, ...orders: Order[]) => reason(checkOrders(seeFull(state, ally), orders));
const closed = { posture: 3, inForce: 3 } as const;

describe('pledges', () => {
  const asked = (state: GameState, from: string) => effectsOf(state, ally, { kind: 'seekPledge', from }, full);
  const believing = (listen: number) => (s: GameState) => {
    for (const belief of Object.values(node(s, ally).beliefs)) belief.listen = listen;
    node(s, ally).doubts[protector] = listen;
  };
  const [ministry = ''] = world.ministries;
  const about = (key: string) => `${here}/beliefs/${ministry}/${key}`;

  test('ABR-01 the rival pledges to those who shut nobody out, and its refusal is an answer; asking it strains either way', () => {
    const pledged = asked(with_({ posture: 0 }, believing(0.4)), rival);
    expect(pledged.happenings).toMatchObject([{ code: 'pledgeAnswered', state: ally, from: rival, given: true }]);
    expect(pledged.delta(about('listen'))).toBeCloseTo(p.lobbyWeight * p.pledgeReliability * (p.pledgeReads - 0.4), 12);
    const denied = asked(with_(closed, believing(0.4)), rival);
    expect(denied.happenings).toMatchObject([{ given: false }]);
    expect(denied.delta(about('listen'))).toBeCloseTo(p.lobbyWeight * p.pledgeRefused * 0.6, 12);
    for (const { delta } of [pledged, denied]) expect(delta('world/strain')).toBeCloseTo(tie * p.pledgeStrain, 12);
  });

  test('ABR-02 the protector pledges to its closest partners, and to any while the alliance is strained', () => {
    const calm = asked(with_({}, believing(0.4)), protector);
    const strained = asked(
      with_({}, (s) => {
        believing(0.4)(s);
        s.world.strain = p.pledgeNeed;
      }),
      protector,
    );
    const closest = world.attributes[ally]?.tier ?? 0;
    expect(calm.happenings).toMatchObject([{ given: closest >= 1 }]);
    expect(strained.happenings).toMatchObject([{ given: true }]);
    expect(strained.delta(`${here}/doubts/${protector}`)).toBeLessThan(0);
    expect(calm.paths).not.toContain('world/strain');
    expect(refused(game(), { kind: 'seekPledge', from: decider })).toMatchObject({ code: 'badTarget' });
  });
});

describe('credit', () => {
  const take = (from: string): Order => ({ kind: 'acceptFinance', from });

  test('ABR-03 the rival lends to those that keep their core open, the protector to those that close it; more to the poorer', () => {
    const offered = (from: string, change: Partial<StateNode>, id = ally): number =>
      creditOffered(world, from, id, { ...node(game(), id), ...change });
    expect(offered(rival, { posture: 1 })).toBeGreaterThan(0);
    expect(offered(rival, { posture: 2 })).toBe(0);
    expect(offered(protector, { posture: 1 })).toBe(0);
    expect(offered(protector, { posture: 2 })).toBeGreaterThan(0);
    const byWealth = [...world.governments].sort(
      (a, b) => (world.attributes[a]?.wealth ?? 0) - (world.attributes[b]?.wealth ?? 0),
    );
    const [poorest = '', richest = ''] = [byWealth[0], byWealth.at(-1)];
    expect(offered(rival, { posture: 0 }, poorest)).toBeGreaterThan(offered(rival, { posture: 0 }, richest));
  });

  test('ABR-04 what is taken builds faster and favours the lender’s side; the other side minds', () => {
    const open = with_({ posture: 0, inForce: 0 }, (s) => {
      node(s, ally).rollout.spectrumTurn = 0;
    });
    const taken = effectsOf(open, ally, { kind: 'acceptFinance', from: rival }, full);
    const credit = creditOffered(world, rival, ally, node(open, ally));
    expect(node(taken.after, ally)).toMatchObject({ credit, creditFrom: rival });
    expect(taken.delta('world/strain')).toBeCloseTo(tie * p.creditStrain, 12);
    const left = resolveTurn(full, open, {}, { ledger: false }).state;
    expect(node(taken.after, ally).rollout.built / node(left, ally).rollout.built).toBeCloseTo(
      1 + p.creditPace * credit,
      6,
    );
    const restricted = (s: GameState) =>
      world.restricted.reduce((sum, v) => sum + (node(s, ally).gear.ordersRan[v] ?? 0), 0);
    expect(restricted(taken.after)).toBeGreaterThan(restricted(left));
  });

  test('ABR-05 a posture that does not suit the lender ends the credit, at the price of its soft terms', () => {
    const tied = with_({ posture: 0, inForce: 0, credit: 0.3, creditFrom: rival }, (s) => {
      Object.assign(s.seats[ally] ?? {}, { capital: 9 });
    });
    const rule = { kind: 'setPosture', posture: 3, wording: 'neutral', deadline: null, cap: null } as const;
    const { after, delta, happenings } = effectsOf(tied, ally, rule, full);
    expect(node(after, ally)).toMatchObject({ credit: 0, creditFrom: null });
    const capex = full.states[ally]?.figures.capex5gUsdBn.value ?? 0;
    expect(delta(`${here}/carrierCostUsdBn`)).toBeCloseTo(p.creditGrant * 0.3 * capex, 12);
    expect(happenings.map(({ code }) => code)).toContain('creditWithdrawn');
    const vetting = { ...rule, posture: 1 } as const;
    expect(node(effectsOf(tied, ally, vetting, full).after, ally).credit).toBe(0.3);
  });

  test('ABR-06 turning the rival down eases strain; turning the protector down calls it off, strains, and pleases voters', () => {
    const no = effectsOf(with_({ posture: 0 }), ally, { kind: 'refuseFinance', from: rival }, full);
    expect(no.delta('world/strain')).toBeCloseTo((tie * -p.creditStrain) / 2, 12);
    const snub = effectsOf(with_(closed), ally, { kind: 'refuseFinance', from: protector }, full);
    expect(snub.delta('world/strain')).toBeCloseTo((tie * p.creditStrain) / 2, 12);
    expect(snub.delta(`${here}/pressed`)).toBeCloseTo(-p.creditPress, 12);
    expect(snub.delta(`${here}/support`)).toBeCloseTo(p.statementSupport, 12);
  });

  test('ABR-07 what is not offered can be neither taken nor turned down, and one credit at a time', () => {
    expect(refused(with_(closed), take(rival))).toEqual({ code: 'noOffer', data: { target: rival } });
    expect(refused(with_({ posture: 0, credit: 0.2, creditFrom: rival }), take(rival))).toMatchObject({
      code: 'noOffer',
    });
    expect(refused(with_({ posture: 0 }), take(rival), { kind: 'refuseFinance', from: rival })).toEqual({
      code: 'conflict',
      data: { with: 'acceptFinance' },
    });
    expect(refused(game(), take(decider))).toMatchObject({ code: 'badTarget' });
  });
});

describe('partners and the public', () => {
  test('ABR-08 a first mover pulls a bloc harder than coordination does, and is seen first', () => {
    const led = effectsOf(with_(closed), ally, { kind: 'leadBloc', bloc: 'norrvik' }, full);
    expect(led.delta('blocs/norrvik/programme')).toBeCloseTo(p.leadProgramme, 12);
    expect(p.leadProgramme).toBeGreaterThan(p.coordinateProgramme);
    expect(led.of(`${here}/severity`).after).toBeCloseTo(p.leadSeverity * p.leadFear, 12);
    expect(led.of('states/DRV/severity').after).toBeCloseTo(p.leadSeverity, 12);
  });

  test('ABR-09 who has closed nothing leads nobody, nor in a bloc of others, nor beside coordination', () => {
    const lead = { kind: 'leadBloc', bloc: 'norrvik' } as const;
    expect(refused(with_({ posture: 1 }), lead)).toEqual({ code: 'noRule', data: {} });
    expect(refused(with_(closed), { kind: 'coordinate', bloc: 'norrvik' }, lead)).toMatchObject({ code: 'conflict' });
    expect(refused(with_(closed), lead, { kind: 'coordinate', bloc: 'norrvik' })).toMatchObject({ code: 'conflict' });
    expect(reason(checkOrders(seeFull(game(), loner), [lead]))).toMatchObject({ code: 'notMember' });
  });

  test('ABR-10 a statement for the case calls envoys off, eases strain and raises fear; one against does the reverse', () => {
    const said = (stand: 'for' | 'against') =>
      effectsOf(with_({ pressed: 0.5 }), ally, { kind: 'publicStatement', stand }, full);
    const [agreed, defied] = [said('for'), said('against')];
    for (const [path, up] of [
      ['world/strain', tie * p.statementStrain],
      [`${here}/pressed`, p.statementPress],
      [`${here}/support`, p.statementSupport],
    ] as const) {
      expect(agreed.delta(path)).toBeCloseTo(-up, 12);
      expect(defied.delta(path)).toBeCloseTo(up, 12);
    }
    expect(agreed.of(`${here}/severity`).after).toBeCloseTo(p.statementFear, 12);
    expect(defied.of(`${here}/severity`).after).toBeCloseTo(1 / p.statementFear, 12);
  });
});
