/** CHAR: what a government is like, what it turns on, and the record that it weighs. */
import { describe, expect, test } from 'vitest';
import {
  appraise,
  type Commitment,
  compared,
  type GameState,
  postureAhead,
  recordsBehind,
  TRAITS,
  traitsOf,
  turningReason,
} from '../../../src/engine/index.ts';
import { credibility } from '../../../src/engine/rules/threat.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';
import { ally, decider, game, loner, protector, see, smallStake, world } from '../orders/bench.ts';

describe.each([archipelago, chillyReception])('traits', ({ scenario }) => {
  const of = worldOf(scenario);

  test('CHAR-01 every government has two, different ones, and the powers have none', () => {
    for (const id of of.governments) {
      const found = traitsOf({ scenario }, id);
      expect(found?.every((trait) => TRAITS.includes(trait))).toBe(true);
      expect(new Set(found).size).toBe(2);
    }
    for (const power of [of.protector, of.rival]) expect(traitsOf({ scenario }, power)).toBeNull();
  });

  test('CHAR-02 they follow the figures: who sells most to the rival minds that market, and no longer where it sells nothing', () => {
    const most = of.governments.reduce((a, b) =>
      (of.attributes[b]?.exportsToRival ?? 0) > (of.attributes[a]?.exportsToRival ?? 0) ? b : a,
    );
    expect(traitsOf({ scenario }, most)).toContain('market');
    const spec = scenario.states[most];
    if (!spec) throw new RangeError(most);
    const { exportsToRival } = spec.figures;
    const figures = { ...spec.figures, exportsToRival: { ...exportsToRival, value: 0 } };
    const changed = { ...scenario, states: { ...scenario.states, [most]: { ...spec, figures } } };
    expect(traitsOf({ scenario: changed }, most)).not.toContain('market');
  });
});

test('CHAR-03 there is no trait that nobody has in the larger world, and none that most have', () => {
  const { scenario } = chillyReception;
  const { governments } = worldOf(scenario);
  for (const trait of TRAITS) {
    const having = governments.filter((id) => traitsOf({ scenario }, id)?.includes(trait)).length;
    expect({ trait, having: having > 0 && having < governments.length / 2 }).toEqual({ trait, having: true });
  }
});

test('CHAR-04 what a government turns on is the largest term between its rule and the next, on the side that wins', () => {
  const state = game();
  for (const id of world.governments) {
    const view = see(state, id);
    const appraisal = appraise(view, id);
    const { terms, total } = compared(appraisal, postureAhead(appraisal, appraisal.today));
    const reason = turningReason(view, id);
    expect(reason?.holds).toBe(total <= 0);
    const value = terms.find(({ key }) => key === reason?.term)?.value ?? Number.NaN;
    for (const term of terms) expect(reason?.holds ? term.value >= value : term.value <= value).toBe(true);
  }
});

describe('the record behind', () => {
  const commitment = (target: string, fields: Partial<Commitment>): Commitment => ({
    id: `${target}:0:${protector}:${smallStake}:${fields.status}`,
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target,
    stake: smallStake,
    demand: 3,
    madeTurn: 0,
    dueTurn: 4,
    status: 'open',
    settledTurn: null,
    ...fields,
  });
  const on = (...found: readonly Commitment[]): GameState =>
    game((s) => {
      for (const one of found) s.commitments[one.id] = one;
    });
  const open = commitment(ally, {});
  const dropped = commitment(decider, { status: 'backedDown', settledTurn: 2 });
  const met = commitment(loner, { status: 'met', settledTurn: 3 });

  test('CHAR-10 a threat that stands is weighed by what came of the last ones, whoever they were made to, the latest first', () => {
    const state = on(open, dropped, met);
    expect(recordsBehind(see(state, ally), ally)).toEqual([
      { kind: 'threat', believed: credibility(world, state, open), precedents: [met, dropped] },
    ]);
  });

  test('CHAR-11 nothing is quoted where nothing stands, or nothing was ever put to the test', () => {
    expect(recordsBehind(see(on(dropped), ally), ally)).toEqual([]);
    expect(recordsBehind(see(on(open), ally), ally)).toEqual([]);
    expect(recordsBehind(see(on(open, { ...dropped, status: 'lapsed' }), ally), ally)).toEqual([]);
  });

  test('CHAR-12 a promise that stands is weighed by promises, and not by threats', () => {
    const promise = { kind: 'promise', pledge: 'trade', stake: null } as const;
    const offered = commitment(ally, { ...promise, id: 'offered' });
    const broken = commitment(decider, { ...promise, id: 'broken', status: 'backedDown', settledTurn: 1 });
    const [found, ...more] = recordsBehind(see(on(offered, broken, dropped), ally), ally);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'promise', precedents: [broken] });
    expect(found?.believed).toBeGreaterThan(0);
  });
});
