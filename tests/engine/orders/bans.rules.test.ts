/** What the protector's orders on chips, standards, its home front and its courts do, one at a time. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { type GameState, type Order, type Regime, resolveTurn } from '../../../src/engine/index.ts';
import { alliedConsent, toolsSlowing } from '../../../src/engine/rules/chips.ts';
import { base, begin, node, p, protector, baseWorld as world } from '../../mechanisms/bench.ts';
import { large, small, vendorOf } from '../../mechanisms/exports.ts';
import { type Effects, effectsOf } from './bench.ts';

const under = (regimes: Readonly<Record<string, Regime>>, edit: (s: GameState) => void = () => {}): GameState =>
  begin((s) => {
    for (const [id, regime] of Object.entries(regimes)) Object.assign(vendorOf(s, id), { regime });
    edit(s);
  });
const given = (state: GameState, order: Order): Effects => effectsOf(state, protector, order, base);
const path = (id: string, field: string): string => `states/${id}/${field}`;

describe('export bans', () => {
  test('ORD-60 the threat of a ban is felt at once, costs little strain, and fades', () => {
    const { after, of, delta } = given(begin(), { kind: 'threatenBan', vendor: large });
    expect(of(`vendors/${large}/banThreat`).after).toBe(1);
    expect(delta('world/strain')).toBeCloseTo(p.banThreatStrain);
    expect(vendorOf(after, large).supplyFear).toBeGreaterThan(0);
    expect(vendorOf(after, large).banThreat).toBeCloseTo(1 - p.threatFade);
    expect(vendorOf(after, large).regime).toBe('none');
  });

  test('ORD-61 a ban is eased by one step, for nothing in return but less strain', () => {
    const { of, delta } = given(under({ [large]: 'chips' }), { kind: 'easeBan', vendor: large });
    expect(of(`vendors/${large}/regime`).after).toBe('parts');
    expect(delta('world/honesty')).toBeCloseTo(-p.easeHonesty);
    expect(delta('world/strain')).toBeCloseTo((-p.liftEase * (world.restrictedWeight[large] ?? 0)) / 2);
    expect(of('world/protectorSpentUsdBn').after).toBeUndefined();
    expect(
      given(under({ [small]: 'parts' }), { kind: 'easeBan', vendor: small }).of(`vendors/${small}/regime`).after,
    ).toBe('none');
  });

  test('ORD-62 tools barred alone leak: substitution slows only with the states that make them along', () => {
    const bar = (consent: number): { slowing: number; strain: number } => {
      const state = under({ [large]: 'chips' }, (s) => {
        s.turn = 9;
        for (const id of ['NLD', 'JPN']) node(s, id).chipConsent = consent;
      });
      const { after, delta } = given(state, { kind: 'restrictTools' });
      return { slowing: toolsSlowing(world, after), strain: delta('world/strain') };
    };
    const [alone, along] = [bar(0), bar(1)];
    expect(alone.slowing).toBeLessThan(0.1);
    expect(along.slowing).toBeCloseTo(p.toolsSlow);
    expect(alone.strain).toBeGreaterThan(3);
    expect(along.strain || 0).toBeCloseTo(0);
  });

  test('ORD-63 the bar on tools falls with the last rule on chips', () => {
    const state = under({ [large]: 'chips' }, (s) => {
      s.world.toolsBarred = true;
    });
    expect(given(state, { kind: 'easeBan', vendor: large }).after.world.toolsBarred).toBe(false);
    const both = under({ [large]: 'chips', [small]: 'chips' }, (s) => {
      s.world.toolsBarred = true;
    });
    expect(given(both, { kind: 'easeBan', vendor: large }).after.world.toolsBarred).toBe(true);
  });

  test('ORD-64 a concession wins a chip-making state’s consent, more where partners see the risk alike; others ask what it got', () => {
    const court: Order = { kind: 'courtChipmakers', target: 'NLD' };
    const lonely = given(under({ [large]: 'parts' }), court);
    const shared = given(
      under({ [large]: 'parts' }, (s) => {
        for (const id of world.governments) node(s, id).posture = 3;
      }),
      court,
    );
    expect(lonely.delta(path('NLD', 'chipConsent'))).toBeCloseTo(
      p.courtStep * (1 - p.courtAlone * (1 - alliedConsent(world, begin()))),
    );
    expect(shared.delta(path('NLD', 'chipConsent'))).toBeCloseTo(p.courtStep);
    expect(lonely.delta('world/strain')).toBeCloseTo(p.courtEcho - p.promiseEase);
    expect(lonely.delta('world/protectorSpentUsdBn')).toBeGreaterThan(0);
    // Who makes much for the rival's firms asks for more.
    expect(
      given(under({ [large]: 'parts' }), { ...court, target: 'TWN' }).delta('world/protectorSpentUsdBn'),
    ).toBeGreaterThan(lonely.delta('world/protectorSpentUsdBn'));
  });

  test('ORD-65 the chip rule costs consent where the chips are made, and strain the more the fewer partners share it', () => {
    const cut = (posture: 0 | 3) =>
      given(
        under({ [large]: 'parts' }, (s) => {
          node(s, 'TWN').chipConsent = 0.5;
          for (const id of world.governments) node(s, id).posture = posture;
        }),
        { kind: 'foreignChipRule', vendor: large },
      );
    expect(cut(0).delta(path('TWN', 'chipConsent'))).toBeCloseTo(-p.chipRuleAffront);
    expect(cut(0).delta('world/strain')).toBeCloseTo(p.exportStrainChips + p.chipRuleAlone);
    expect(cut(3).delta('world/strain')).toBeCloseTo(p.exportStrainChips);
    // A rule on the small vendor touches fewer of their sales.
    const part = (world.restrictedWeight[small] ?? 0) / (world.restrictedWeight[large] ?? 1);
    const little = given(under({ [small]: 'parts' }), { kind: 'foreignChipRule', vendor: small });
    expect(little.delta('world/strain')).toBeCloseTo(
      part * (p.exportStrainChips + p.chipRuleAlone * (1 - alliedConsent(world, begin()))),
    );
  });

  test('ORD-66 the permit to sit in standards talks costs a little honesty', () => {
    const { of, delta } = given(under({ [large]: 'parts' }), { kind: 'permitStandards' });
    expect(of('world/standardsPermit').after).toBe(true);
    expect(delta('world/honesty')).toBeCloseTo(-p.standardsHonesty);
  });
});

describe('the home front', () => {
  test('ORD-67 a ban at home promises its carriers money, and networks alone are its scope', () => {
    const { after } = given(begin(), { kind: 'banAtHome' });
    expect(node(after, protector)).toMatchObject({ compensation: 'promised', banScope: 'networks' });
  });

  test('ORD-68 a wider ban is dearer, slower at home and more credible; the widest strains partners too', () => {
    const banned = begin((s) => {
      Object.assign(node(s, protector), { posture: 4, inForce: 4 });
    });
    const [parts, gear] = (['parts', 'gear'] as const).map((scope) => given(banned, { kind: 'widenHomeBan', scope }));
    if (!parts || !gear) throw new RangeError('scope');
    expect(parts.delta('world/honesty')).toBeCloseTo(p.scopeHonesty);
    expect(gear.delta('world/honesty')).toBeCloseTo(3 * p.scopeHonesty);
    expect(gear.delta('world/protectorSpentUsdBn')).toBeCloseTo(3 * parts.delta('world/protectorSpentUsdBn'));
    expect(parts.of('world/strain').after).toBeUndefined();
    expect(gear.delta('world/strain')).toBeCloseTo(p.scopeStrain);
    expect(node(gear.after, protector).rollout.built).toBeLessThan(node(parts.after, protector).rollout.built);
  });

  test('ORD-69 mid-band spectrum takes years, longer while a military threat is felt; then 5G at home is built faster', () => {
    const release = (threatLevel: number): number | null =>
      node(
        given(
          begin((s) => {
            s.world.threatLevel = threatLevel;
          }),
          { kind: 'releaseSpectrum' },
        ).after,
        protector,
      ).rollout.midBandTurn;
    expect(release(0)).toBe(Math.round(p.midBandYears * world.perYear));
    expect(release(0.5)).toBe(Math.round((p.midBandYears + p.midBandContested) * world.perYear));
    const built = (midBandTurn: number | null): number =>
      node(
        resolveTurn(
          base,
          begin((s) => {
            node(s, protector).rollout.midBandTurn = midBandTurn;
          }),
          {},
          { ledger: false },
        ).state,
        protector,
      ).rollout.built;
    expect(built(0)).toBeCloseTo(built(null) / p.midBandPace);
    expect(built(4)).toBe(built(null));
  });
});

describe('talks and courts', () => {
  test('ORD-70 talks on trade calm what partners fear and let the demand be forgotten; security on the table buys more and costs honesty', () => {
    const talk = (terms: 'trade' | 'security') =>
      given(
        begin((s) => {
          s.world.protectorSpentUsdBn = p.protectorBudget;
        }),
        { kind: 'tradeTalks', terms },
      );
    const [trade, security] = [talk('trade'), talk('security')];
    expect(trade.delta(path('DEU', 'severity'))).toBeCloseTo(-p.talksCalm);
    expect(security.delta(path('DEU', 'severity'))).toBeCloseTo(-p.talksCalm * p.talksSecurity);
    expect(trade.delta(path('DEU', 'pressed'))).toBeCloseTo(-p.talksForget);
    expect(trade.delta('world/protectorSpentUsdBn')).toBeCloseTo(-p.talksPurse * p.protectorBudget);
    expect(trade.of('world/honesty').after).toBeUndefined();
    expect(security.delta('world/honesty')).toBeCloseTo(-p.talksHonesty);
  });

  test('ORD-71 a charge is a claim to all, stirs the fear of a cut-off, and angers the rival', () => {
    const { of, delta, paths } = given(begin(), { kind: 'prosecute', vendor: large });
    expect(of(`vendors/${large}/charged`).after).toBe(true);
    expect(of(`vendors/${large}/banThreat`).after).toBe(p.chargeThreat);
    expect(delta(path('DEU', 'severity'))).toBeCloseTo(p.chargeAnger * (world.restrictedWeight[large] ?? 0));
    const heard = world.governments.filter((id) => paths.some((one) => one.startsWith(path(id, 'beliefs/'))));
    expect(heard.length).toBeGreaterThan(0);
  });

  const asked = (): GameState =>
    begin((s) => {
      vendorOf(s, large).charged = true;
      Object.assign(node(s, 'CAN'), { extradition: 'asked', extraditionDue: 2, pressed: 0.2 });
    });

  test('ORD-72 an ally that extradites pleases the protector, and pays for it with the rival', () => {
    const { of, delta } = effectsOf(asked(), 'CAN', { kind: 'extradite' }, base);
    expect(of(path('CAN', 'extradition')).after).toBe('granted');
    expect(delta('world/strain')).toBeCloseTo(-p.extraditionEase);
    expect(Number(of(path('CAN', 'severity')).after)).toBeGreaterThan(Number(of(path('CAN', 'severity')).before) * 1.2);
  });

  test('ORD-73 an ally that refuses soothes the rival, and pays for it with the protector; silence past the day comes to the same', () => {
    const refused = effectsOf(asked(), 'CAN', { kind: 'refuseExtradition' }, base);
    expect(refused.of(path('CAN', 'extradition')).after).toBe('refused');
    expect(refused.delta('world/strain')).toBeCloseTo(p.refusalStrain);
    expect(refused.of(path('CAN', 'pressed')).after).toBe(1);
    const standing = (state: GameState): number => state.scores.CAN?.standing ?? 0;
    const granted = effectsOf(asked(), 'CAN', { kind: 'extradite' }, base);
    expect(standing(refused.after)).toBeLessThan(standing(granted.after));
    const late = asked();
    late.turn = 2;
    const silent = resolveTurn(base, late, {}, { ledger: false }).state;
    expect(node(silent, 'CAN')).toMatchObject({ extradition: 'refused', extraditionDue: null });
  });

  test('ORD-74 a request names an ally and a day', () => {
    const state = begin((s) => {
      vendorOf(s, large).charged = true;
    });
    const { after } = given(state, { kind: 'askExtradition', target: 'CAN' });
    expect(node(after, 'CAN')).toMatchObject({
      extradition: 'asked',
      extraditionDue: Math.round(p.extraditionYears * world.perYear),
    });
  });
});

describe('who pays', () => {
  test('ORD-75 a compensation law has the treasury bear its part as bills come', () => {
    const { of, paths } = effectsOf(begin(), 'FIN', { kind: 'compensationLaw' }, base);
    expect(of(path('FIN', 'compensation')).after).toBe('paid');
    expect(paths).toEqual([path('FIN', 'compensation')]);
  });
});
