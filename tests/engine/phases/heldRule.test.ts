/** HELD: announced is not done. What wears a rule in force, what feeds it, who holds it up, and what an election leaves of it. */
import { describe, expect, test } from 'vitest';
import type { GameState, Scenario, StateNode } from '../../../src/engine/index.ts';
import { holdUp } from '../../../src/engine/orders/effects/courtDelay.ts';
import { protestLeft } from '../../../src/engine/rules/carriers.ts';
import { wearOf } from '../../../src/engine/rules/compliance.ts';
import { defeatChance } from '../../../src/engine/rules/elections.ts';
import { capitalFor } from '../../../src/engine/rules/politics.ts';
import { carriersOf, worldOf } from '../../../src/engine/rules/world.ts';
import { full, game, node } from '../orders/bench.ts';
import { exposed, runPhase } from './bench.ts';

const world = worldOf(full);
const { p } = world;
const here = `states/${exposed}`;
const ruled = (change: Partial<StateNode> = {}): GameState =>
  game((s) =>
    Object.assign(node(s, exposed), { posture: 3, inForce: 3, compliance: 0.8, securityLaw: false, ...change }),
  );
const wear = (change: Partial<StateNode> = {}) => wearOf(world, exposed, node(ruled(change), exposed));
const market = carriersOf(world, exposed);

describe('what wears a rule', () => {
  test('HELD-01 carriers that hold the gear wear it, the less the better they are paid and disposed', () => {
    expect(wear().lobby).toBeGreaterThan(0);
    expect(wear({ carrierGoodwill: 1 }).lobby).toBeLessThan(wear().lobby);
    expect(wear({ subsidised: 1 }).lobby).toBeLessThan(wear().lobby);
    expect(wear({ inForce: 1 }).lobby).toBe(0);
    const clean = node(ruled(), exposed);
    clean.gear.ran4g = Object.fromEntries(world.vendors.map((v) => [v, world.restricted.includes(v) ? 0 : 1]));
    expect(wearOf(world, exposed, clean).lobby).toBe(0);
  });

  test('HELD-02 a carrier whose whole network hangs on the gear lobbies harder than one with several vendors', () => {
    const at = (dependence: number): number => protestLeft(p, { ...market, dependence }, 0.5, 0);
    expect(at(1)).toBeGreaterThan(at(0.5));
    expect(at(0.5)).toBe(1);
    const whole: Scenario = { ...full, states: { ...full.states } };
    const spec = full.states[exposed];
    if (!spec) throw new RangeError(exposed);
    const [restricted = ''] = world.restricted;
    const [other = ''] = world.others;
    const dependence = (vendors: readonly string[]): number => {
      const carriers = spec.carriers.map((carrier) => ({ ...carrier, vendors }));
      Object.assign(whole.states, { [exposed]: { ...spec, carriers } });
      return worldOf({ ...whole }).carriers[exposed]?.dependence ?? Number.NaN;
    };
    expect(dependence([restricted])).toBe(1);
    expect(dependence([restricted, other])).toBe(0.5);
    expect(dependence([other])).toBe(0);
  });

  test('HELD-03 an empty treasury follows nothing up', () => {
    const gdp = full.states[exposed]?.figures.gdpUsdBn.value ?? 1;
    const empty = (p.emptyPurse * p.purseScale * gdp) / 100;
    expect(wear({ spentUsdBn: empty * 1.01 }).purse).toBe(p.emptyErosion);
    expect(wear({ spentUsdBn: empty * 0.99 }).purse).toBe(0);
  });

  test('HELD-04 all of it goes from what stands in the turn, each with its own cause', () => {
    const { entries, after } = runPhase('rolloutCosts', ruled(), { within: full });
    const roots = entries(`${here}/compliance`).map(({ causes }) => JSON.stringify(causes));
    expect(roots.some((text) => text.includes('complianceDecay'))).toBe(true);
    expect(roots.some((text) => text.includes('lobbyErosion'))).toBe(true);
    expect(node(after, exposed).compliance).toBeLessThan(0.8 * (1 - p.complianceDecay / world.perYear));
  });

  test('HELD-05 what a rule bills to carriers costs their goodwill; what nobody bills, time brings back to the middle', () => {
    const building = ruled({ compliance: 1 });
    Object.assign(node(building, exposed).rollout, { spectrumTurn: 0 });
    const billed = runPhase('rolloutCosts', building, { within: full }).after;
    expect(node(billed, exposed).carrierCostUsdBn).toBeGreaterThan(0);
    expect(node(billed, exposed).carrierGoodwill).toBeLessThan(0.5);
    const open = ruled({ posture: 0, inForce: 0, carrierGoodwill: 0.1 });
    expect(node(runPhase('rolloutCosts', open, { within: full }).after, exposed).carrierGoodwill).toBeCloseTo(
      0.1 + world.fading.carrierGoodwillFade * 0.4,
      12,
    );
  });
});

describe('challengers', () => {
  test('HELD-11 they give up once, when they are shut out: a stricter rule after that ends nothing more, nor does a looser one', () => {
    const { entrantShare } = full.parameters;
    if (!entrantShare) throw new RangeError('entrantShare');
    // Where every carrier counts as a challenger.
    const within = { ...full, parameters: { ...full.parameters, entrantShare: { ...entrantShare, value: 1 } } };
    const entering = (inForce: 0 | 2 | 3 | 4, posture: 3 | 4): number => {
      const state = ruled({ posture, inForce, forceTurn: 0, rivalry: 1 });
      return node(runPhase('rolloutCosts', state, { within }).after, exposed).rivalry;
    };
    const lost = 1 - p.entrantLoss * carriersOf(worldOf(within), exposed).challengers;
    expect(lost).toBeLessThan(1);
    expect(entering(0, 3)).toBeCloseTo(lost, 12);
    expect(entering(2, 4)).toBeCloseTo(lost, 12);
    expect(entering(3, 4)).toBe(1);
    expect(entering(4, 3)).toBe(1);
  });
});

describe('elections', () => {
  const windows = [{ turn: 2, kind: 'election', sources: ['judgement'] }] as const;
  const voting: Scenario = {
    ...full,
    states: Object.fromEntries(
      Object.entries(full.states).map(([id, spec]) => [id, id === exposed ? { ...spec, windows } : spec]),
    ),
  };
  const voted = (election: number, turn = 2) =>
    runPhase('scoring', { ...ruled({ carrierGoodwill: 0.9 }), turn }, { within: voting, draws: { election } });

  test('HELD-06 a campaign wears a rule, and a new government, which inherits it, more', () => {
    const [kept, lost, none] = [voted(0.999), voted(0), voted(0, 1)];
    expect(kept.happenings).toContainEqual(expect.objectContaining({ code: 'electionHeld', defeated: false }));
    expect(lost.happenings).toContainEqual(expect.objectContaining({ code: 'electionHeld', defeated: true }));
    expect(none.codes).not.toContain('electionHeld');
    expect(node(kept.after, exposed).compliance).toBeCloseTo(0.8 - p.campaignCompliance, 12);
    expect(node(lost.after, exposed).compliance).toBeCloseTo(0.8 - p.campaignCompliance - p.turnoverCompliance, 12);
    expect(node(lost.after, exposed)).toMatchObject({ posture: 3, inForce: 3, electedTurn: 2, carrierGoodwill: 0.5 });
    expect(node(lost.after, exposed).extraWindows).toEqual([
      2 + Math.max(1, Math.round(p.turnoverYears * world.perYear)),
    ]);
    expect(node(kept.after, exposed)).toMatchObject({ electedTurn: -1, carrierGoodwill: 0.9 });
  });

  test('HELD-07 a new government lacks points in its first turn, and the chance of one falls with support', () => {
    const points = (electedTurn: number) => capitalFor(world, { ...ruled({ electedTurn }), turn: 2 }, exposed);
    expect(points(-1) - points(2)).toBe(p.turnoverCapital);
    expect(points(1)).toBe(points(-1));
    expect(defeatChance(world, 50)).toBeCloseTo(p.electionRisk, 12);
    expect(defeatChance(world, 100)).toBe(0);
    expect(defeatChance(world, 20)).toBeGreaterThan(defeatChance(world, 60));
  });
});

describe('courts, and delay by its cause', () => {
  const held = (change: Partial<StateNode>, spectrumTurn: number): GameState => {
    const state = ruled(change);
    Object.assign(node(state, exposed).rollout, { spectrumTurn });
    return runPhase('pressure', state, {
      within: { ...full, orders: {} },
      earlier: (ctx) => holdUp(ctx, exposed, 2, [{ kind: 'figure', figure: 'calendar/turns' }]),
    }).after;
  };

  test('HELD-08 a court puts off a rule that waits for its force, and an auction on its terms; nothing else', () => {
    const waiting = held({ inForce: 0, forceTurn: 3 }, 4);
    expect(node(waiting, exposed)).toMatchObject({ forceTurn: 5 });
    expect(node(waiting, exposed).rollout).toMatchObject({ spectrumTurn: 6, courtTurns: 2 });
    const open = held({ posture: 0, inForce: 0 }, 4);
    expect(node(open, exposed).rollout).toMatchObject({ spectrumTurn: 4, courtTurns: 0 });
    const standing = held({}, 0);
    expect(node(standing, exposed)).toMatchObject({ forceTurn: null });
    expect(node(standing, exposed).rollout.courtTurns).toBe(0);
  });

  const planned = world.spectrum[exposed] ?? 0;
  const lost = (turn: number, rollout: object, edit: (s: GameState) => void = () => {}) => {
    const state = { ...ruled({ posture: 0, inForce: 0 }), turn };
    Object.assign(node(state, exposed).rollout, rollout);
    edit(state);
    return node(runPhase('rolloutCosts', state, { within: full }).after, exposed).rollout;
  };
  const causes = ({ lostToSwap, lostToSupply, lostToSpectrum, lostToCourts }: StateNode['rollout']) =>
    [lostToSwap, lostToSupply, lostToSpectrum, lostToCourts].map((share) => share > 1e-12);

  test('HELD-09 each delay is written down to its own cause: swap, deliveries, the spectrum’s date, courts', () => {
    const swap = { spectrumTurn: 0, crews: { coverage: 0.3, swap: 0.6, core: 0.1 } };
    expect(causes(lost(planned, swap))).toEqual([true, false, false, false]);
    const short = (s: GameState) => {
      for (const v of world.vendors) Object.assign(s.vendors[v] ?? {}, { supply: 0.5 });
    };
    expect(causes(lost(planned, { spectrumTurn: 0 }, short))).toEqual([false, true, false, false]);
    expect(causes(lost(planned, { spectrumTurn: planned + 2 }))).toEqual([false, false, true, false]);
    expect(causes(lost(planned + 2, { spectrumTurn: planned + 3, courtTurns: 1 }))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(causes(lost(planned, { spectrumTurn: 0 }))).toEqual([false, false, false, false]);
  });

  test('HELD-10 what is not due yet is not late', () => {
    if (planned === 0) throw new RangeError('the auction is to come');
    expect(causes(lost(planned - 1, { spectrumTurn: planned + 2 }))).toEqual([false, false, false, false]);
  });
});
