/** OFF-01 to OFF-10: principles, standards, settlements, goodwill, bases, open networks, files. The name of a case is the rule's text. */
import { expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, observe, priceOf } from '../../../src/engine/index.ts';
import { demandFelt } from '../../../src/engine/rules/alliance.ts';
import { selfHarm } from '../../../src/engine/rules/bases.ts';
import { protectorReliability } from '../../../src/engine/rules/beliefs.ts';
import { scorePostures } from '../../../src/engine/rules/posture.ts';
import { networksSecured, securedShares } from '../../../src/engine/rules/scoring.ts';
import { securedShare } from '../../../src/engine/rules/security.ts';
import { base, baseWorld, begin, node, p, protector } from '../../mechanisms/bench.ts';
import { play, threatened } from '../../mechanisms/pull.ts';
import { effectsOf } from './bench.ts';

const why = (state: GameState, order: Order): string[] =>
  checkOrders(observe(base, state, protector), [order]).map(({ code }) => code);

test('OFF-01 principles are signed in rounds, by one bloc, until all have signed', () => {
  const order = { kind: 'principles', bloc: 'nato' } as const;
  const { of, delta } = effectsOf(begin(), protector, order, base);
  expect(of('blocs/nato/principles').after).toBeCloseTo(p.principlesStep);
  expect(delta('world/strain')).toBeCloseTo(-p.principlesEase);
  const signed = begin((s) => {
    Object.assign(s.blocs.nato ?? {}, { principles: 1 });
  });
  expect(why(signed, order)).toEqual(['alreadyDone']);
  // Whoever has signed and has a rule feels it to be nearer to enough.
  const left = (state: GameState): number => {
    Object.assign(node(state, 'DEU'), { posture: 1, inForce: 1, securityLaw: true });
    const { scores } = scorePostures(baseWorld, state, 'DEU');
    return (scores[4] ?? Number.NaN) - (scores[1] ?? Number.NaN);
  };
  expect(left(signed)).toBeLessThan(left(begin()));
});

test('OFF-02 work in standards makes the risk more manageable for all, in belief and in fact, and is a sign of good faith', () => {
  const { delta, after } = effectsOf(begin(), protector, { kind: 'standards' }, base);
  expect(delta('world/standards')).toBeCloseTo(p.standardsStep);
  for (const id of baseWorld.governments)
    expect(delta(`states/${id}/beliefs/security/manageability`)).toBeCloseTo(
      p.standardsManageability * p.standardsStep,
    );
  expect(delta('world/honesty')).toBeCloseTo(p.standardsFaith);
  expect(after.world.standards).toBeGreaterThan(0);
  const vetted = (standards: number): GameState =>
    begin((s) => {
      s.world.standards = standards;
      Object.assign(node(s, 'ITA'), { posture: 1, inForce: 1 });
    });
  expect(securedShare(baseWorld, vetted(1), 'ITA')).toBeGreaterThan(securedShare(baseWorld, vetted(0), 'ITA'));
});

test('OFF-03 a settlement ends the threats there and the quarrel at the rule that stands; others feel the demand less, the softer it was', () => {
  const at = (posture: 1 | 3): GameState =>
    begin((s) => {
      Object.assign(node(s, 'DEU'), { posture, inForce: posture });
    });
  const order = { kind: 'acceptTailoredRegime', target: 'DEU' } as const;
  const settled = effectsOf(threatened(at(1), 'DEU', 'dataFeed'), protector, order, base);
  expect(settled.of('states/DEU/tailored').after).toBe(1);
  expect(Object.values(settled.after.commitments).map(({ status }) => status)).toEqual(['lapsed']);
  expect(settled.delta('world/resolve')).toBeCloseTo(-p.tailoredResolve);
  expect(settled.delta('world/strain')).toBeLessThan(0);
  expect(settled.delta('world/precedent')).toBeGreaterThan(
    effectsOf(at(3), protector, order, base).delta('world/precedent'),
  );
  const france = node(begin(), 'FRA');
  expect(demandFelt(baseWorld, settled.after, france)).toBeLessThan(demandFelt(baseWorld, begin(), france));
  expect(why(settled.after, { kind: 'threaten', target: 'DEU', stake: 'dataFeed', demand: 3, deadline: 4 })).toContain(
    'tailored',
  );
});

test('OFF-10 a settlement eases strain with a close partner that feels the demand, and less after others', () => {
  const eased = (pressed: number, precedent: number): number =>
    -effectsOf(
      begin((s) => {
        Object.assign(node(s, 'DEU'), { posture: 2, inForce: 2, pressed });
        s.world.precedent = precedent;
      }),
      protector,
      { kind: 'acceptTailoredRegime', target: 'DEU' },
      base,
    ).delta('world/strain');
  const close = p.tailoredEase * (baseWorld.attributes.DEU?.tie ?? 0);
  expect(eased(1, 0)).toBeCloseTo(close);
  expect(eased(0.5, 0)).toBeCloseTo(close / 2);
  expect(eased(1, 0.5)).toBeCloseTo(close / 2);
});

test('OFF-04 no quarrel is settled with who is open, nor with who has banned', () => {
  for (const [posture, code] of [
    [0, 'outOfRange'],
    [4, 'alreadyMet'],
  ] as const) {
    const state = begin((s) => {
      node(s, 'DEU').posture = posture;
    });
    expect(why(state, { kind: 'acceptTailoredRegime', target: 'DEU' })).toEqual([code]);
  }
});

test('OFF-05 a government at the agreed rule is drawn no further and not back; going back ends the agreement', () => {
  const agreed = (tailored: 2 | null): GameState =>
    begin((s) => {
      Object.assign(node(s, 'DEU'), { posture: 2, inForce: 2, tailored });
    });
  const over = (state: GameState, k: number): number => {
    const { scores } = scorePostures(baseWorld, state, 'DEU');
    return (scores[k] ?? Number.NaN) - (scores[2] ?? Number.NaN);
  };
  expect(over(agreed(2), 4)).toBeLessThan(over(agreed(null), 4));
  expect(over(agreed(2), 1)).toBeLessThan(over(agreed(null), 1));
  const back = agreed(2);
  node(back, 'DEU').posture = 1;
  expect(node(play(base, back, 1), 'DEU').tailored).toBeNull();
});

test('OFF-06 goodwill comes back slowly, as long as the work goes on, and with it the weight of every word', () => {
  const worn = begin((s) => {
    s.world.goodwill = 0.5;
  });
  const order = { [protector]: [{ kind: 'repairSoftPower' } as const] };
  const [left, repaired] = [play(base, worn, 6), play(base, worn, 6, order)];
  expect(repaired.world.goodwill).toBeGreaterThan(left.world.goodwill);
  expect(repaired.world.goodwill - left.world.goodwill).toBeLessThan(0.1);
  expect(protectorReliability(baseWorld, repaired, 'DEU')).toBeGreaterThan(
    protectorReliability(baseWorld, left, 'DEU') * (left.world.honesty === repaired.world.honesty ? 1 : 0.95),
  );
});

test('OFF-07 hardened bases take the host’s gear off the protector’s risk, make a threat to it cheaper, and take one reason from it', () => {
  const { of } = effectsOf(begin(), protector, { kind: 'hardenBases', target: 'DEU' }, base);
  expect(of('states/DEU/hardened').after).toBeCloseTo(p.hardenStep);
  const hard = (hardened: number): GameState =>
    begin((s) => {
      node(s, 'DEU').hardened = hardened;
    });
  const points = (state: GameState): number => networksSecured(baseWorld, state, securedShares(baseWorld, state));
  expect(points(hard(1))).toBeGreaterThan(points(hard(0)));
  expect(selfHarm(baseWorld, 0.8, { hardened: 1 })).toBeLessThan(selfHarm(baseWorld, 0.8, { hardened: 0 }));
  const drawn = (state: GameState): number => {
    const { scores } = scorePostures(baseWorld, state, 'DEU');
    return (scores[4] ?? Number.NaN) - (scores[0] ?? Number.NaN);
  };
  expect(drawn(hard(1))).toBeLessThan(drawn(hard(0)));
  const [bare] = baseWorld.governments.filter((id) => baseWorld.attributes[id]?.troops === 0);
  if (bare !== undefined) expect(why(begin(), { kind: 'hardenBases', target: bare })).toEqual(['noBases']);
});

test('OFF-08 money for open networks is taken until newcomers wait for no more of it', () => {
  const { delta } = effectsOf(begin(), protector, { kind: 'fundOpenNetworks' }, base);
  const usdBn = base.orders.fundOpenNetworks?.money.value ?? Number.NaN;
  expect(delta('world/openFundingUsdBn')).toBeCloseTo(usdBn);
  expect(delta('world/protectorSpentUsdBn')).toBeCloseTo(usdBn);
  const full = begin((s) => {
    s.world.openFundingUsdBn = p.openScaleUsdBn;
  });
  expect(why(full, { kind: 'fundOpenNetworks' })).toEqual(['alreadyDone']);
});

test('OFF-09 what is shown is spent: each full disclosure that is gone makes the next private one dearer', () => {
  const price = (disclosures: number): number =>
    priceOf(
      observe(
        base,
        begin((s) => Object.assign(s.world, { disclosures })),
        protector,
      ),
      {
        kind: 'disclosePrivately',
        target: 'DEU',
      },
    ).capital;
  const own = base.orders.disclosePrivately?.capital ?? 0;
  expect([0, 0.9, 1, 2.4].map(price)).toEqual([0, 0, 1, 2].map((worn) => own + worn * p.disclosureCapital));
});
