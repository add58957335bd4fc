/** REM: the date of a removal and a cap matter to bills, hazards and standing. */
import { describe, expect, test } from 'vitest';
import type { GameState, StateNode } from '../../../src/engine/index.ts';
import { basisOf } from '../../../src/engine/rules/basis.ts';
import { coreSwapBill, premiumBill, removalBill } from '../../../src/engine/rules/bills.ts';
import { postureCost, removalHaste } from '../../../src/engine/rules/cost.ts';
import { hazards } from '../../../src/engine/rules/security.ts';
import { turnsIn } from '../../../src/engine/rules/time.ts';
import { marketOf, ruleShares } from '../../../src/engine/rules/vendorChoice.ts';
import { exposed, game, node, p, runPhase, scenario, world } from '../phases/bench.ts';

const short = turnsIn(world, p.deadlineShort);
const long = turnsIn(world, p.deadlineLong);
const banned = (turns: number | null, change: Partial<StateNode> = {}): GameState =>
  game((s) => {
    const removalDue = turns === null ? null : turns;
    Object.assign(node(s, exposed), { posture: 4, inForce: 4, decidedTurn: 0, removalDue, compliance: 1, ...change });
    node(s, exposed).rollout.coverage = 0.5;
  });

describe('haste', () => {
  test('REM-01 a date is short or long by the time between the decision and it', () => {
    expect(removalHaste(world, node(banned(short), exposed))).toBe(1);
    expect(removalHaste(world, node(banned(long), exposed))).toBe(0);
    expect(removalHaste(world, node(banned(null), exposed))).toBe(0);
  });

  test('REM-02 a rushed swap costs the full estimate, a long one rides on renewal', () => {
    const bill = (turns: number): number => removalBill(world, node(banned(turns), exposed), exposed, 0.1, 0);
    expect(bill(long) / bill(short)).toBeCloseTo(p.removalLong / p.removalShort, 12);
    const { swapCostUsdBn, restricted4g } = scenario.states[exposed]?.figures ?? expect.fail();
    expect(bill(short)).toBeCloseTo((p.swapFactor * swapCostUsdBn.value * 0.1) / restricted4g.value, 12);
  });

  test('REM-03 5G gear is billed at its own price, where no 4G gear is restricted too; so is the core', () => {
    const capex = scenario.states[exposed]?.figures.capex5gUsdBn.value ?? 0;
    const at = node(banned(short), exposed);
    expect(removalBill(world, at, exposed, 0, 0.2)).toBeCloseTo(capex * p.radioShare * p.gearOfCapex * 0.2, 12);
    expect(coreSwapBill(world, exposed, 0.5)).toBeCloseTo(capex * p.coreSwapCost * 0.5, 12);
  });

  test('REM-04 swapping in a hurry makes networks fail, while there is gear to swap', () => {
    const failure = (state: GameState): number => hazards(world, state, exposed, state.hidden).failure;
    // With a long date the crews that are at it still work on live networks.
    const atIt = node(banned(long), exposed).rollout.crews.swap;
    expect(failure(banned(short)) - failure(banned(long))).toBeCloseTo(((1 - atIt) * p.swapOutage) / world.perYear, 12);
    const done = banned(short, {
      gear: { ...node(game(), exposed).gear, ran4g: {}, ran5g: {} },
    });
    const slow = banned(long, { gear: { ...node(game(), exposed).gear, ran4g: {}, ran5g: {} } });
    expect(failure(done)).toBeCloseTo(failure(slow), 12);
  });

  test('REM-05 a missed date costs compliance and support, once', () => {
    const state = banned(0, { securityLaw: false });
    node(state, exposed).rollout.crews = { coverage: 1, swap: 0, core: 0 };
    const { after, happenings } = runPhase('rolloutCosts', state);
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'removalLate', state: exposed }));
    expect(node(after, exposed).support).toBeCloseTo(node(state, exposed).support - p.lateSupport, 12);
    expect(node(after, exposed).compliance).toBeCloseTo(
      (1 - p.lateCompliance) * (1 - p.complianceDecay / world.perYear),
      12,
    );
    const next = runPhase('rolloutCosts', { ...after, turn: 1 });
    expect(next.codes).not.toContain('removalLate');
    expect(node(next.after, exposed).support).toBe(node(after, exposed).support);
  });

  test('REM-06 a date that passes before the ban is in force is missed too', () => {
    const state = banned(0, { inForce: 0, forceTurn: 3 });
    expect(runPhase('rolloutCosts', state).codes).toContain('removalLate');
  });
});

describe('a cap', () => {
  const capped = (cap: number | null): GameState =>
    game((s) => {
      Object.assign(node(s, exposed), { posture: 2, inForce: 2, cap, compliance: 1 });
      node(s, exposed).rollout.spectrumTurn = 0;
    });
  test('REM-07 what it closes is what is wanted above it: a cap that does not bind costs nothing', () => {
    const paid = (state: GameState, sites: number): number =>
      premiumBill(world, marketOf(world, state), exposed, node(state, exposed), sites);
    const bill = (cap: number | null): number => paid(capped(cap), 0.05);
    expect(bill(1)).toBe(0);
    expect(bill(0)).toBeGreaterThan(bill(null));
    expect(bill(0.05)).toBeGreaterThan(bill(0.1));
    expect(paid(capped(null), 0.1)).toBeCloseTo(2 * bill(null), 12);
  });

  test('REM-08 the appraisal of the standing rule counts it; that of a rule to come does not', () => {
    const premium = (state: GameState): number =>
      postureCost(basisOf(world, state, exposed), 2, long, { premium: 0, removal: 0, delay: 0, compliance: 0 }).premium;
    expect(premium(capped(1))).toBe(0);
    expect(premium(capped(0))).toBeGreaterThan(premium(capped(null)));
    const open = (cap: number | null) => game((s) => Object.assign(node(s, exposed), { cap }));
    expect(premium(open(1))).toBe(premium(open(null)));
  });

  test('REM-09 a two-vendor mandate breaks no cap and no exclusion', () => {
    const [restricted = ''] = world.restricted;
    const [other = '', second = ''] = world.others;
    const open: Record<string, number> = { [restricted]: 0.15, [other]: 0.8, [second]: 0.05 };
    const shares = (change: Partial<StateNode>): Record<string, number> => {
      const by = world.bidders.ran.map(({ id }) => open[id] ?? 0);
      ruleShares(world, { ...node(capped(0.1), exposed), diversityMandate: true, ...change }, by, 'ran');
      return Object.fromEntries(world.bidders.ran.map(({ id }, i) => [id, by[i] ?? 0]));
    };
    expect(shares({})[restricted]).toBeCloseTo(0.1, 12);
    expect(shares({})[other]).toBeCloseTo(p.diversityLimit, 12);
    expect(shares({ posture: 1, inForce: 1, cap: null })[restricted]).toBeGreaterThan(0.15);
  });
});
