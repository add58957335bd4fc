/** ROL: rules come into force, crews build and swap, and the bills are booked. */
import { describe, expect, test } from 'vitest';
import type { GameState, StateNode } from '../../../src/engine/index.ts';
import { coreSwapBill, removalBill } from '../../../src/engine/rules/bills.ts';
import { restrictedSum } from '../../../src/engine/rules/gear.ts';
import { coverageOf, swapCapacity } from '../../../src/engine/rules/rolloutCosts.ts';
import { ally, by, exposed, game, node, p, runPhase, scenario, world } from './bench.ts';

/** A state whose spectrum is there, whose carriers have ordered. */
const building = (change: Partial<StateNode> = {}, turn = 3, id = exposed): GameState => {
  const state = game((s) => {
    s.turn = turn;
    Object.assign(node(s, id), { compliance: 1, ...change });
    node(s, id).rollout.spectrumTurn = 2;
  });
  return { ...runPhase('vendorChoice', state).after, turn };
};
const worked = (state: GameState, id = exposed): StateNode => node(runPhase('rolloutCosts', state).after, id);
const crews = (coverage: number, swap: number, core: number) => ({
  rollout: {
    ...node(game(), exposed).rollout,
    built: 0.2,
    coverage: 0.3,
    spectrumTurn: 2,
    crews: { coverage, swap, core },
  },
});
const banned = { posture: 4, inForce: 4, removalDue: 8 } as const;

describe('rules in force', () => {
  test('ROL-01 a rule comes into force in its turn, not before', () => {
    const waiting = { posture: 3, inForce: 0, forceTurn: 4 } as const;
    expect(worked(building(waiting, 3))).toMatchObject({ inForce: 0, forceTurn: 4 });
    const { after: state, happenings } = runPhase('rolloutCosts', building(waiting, 4));
    expect(node(state, exposed)).toMatchObject({ inForce: 3, forceTurn: null });
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'inForce', state: exposed, posture: 3 }));
  });

  test('ROL-02 what was announced is forgotten bit by bit, more slowly under a law and before a centre that watches', () => {
    const kept = (change: Partial<StateNode>): number =>
      worked(building({ posture: 2, inForce: 2, ...change })).compliance;
    const plain = kept({ securityLaw: false });
    expect(plain).toBeCloseTo(1 - p.complianceDecay / world.perYear, 12);
    expect(kept({ securityLaw: true })).toBeGreaterThan(plain);
    expect(kept({ securityLaw: false, oversight: 1 })).toBeGreaterThan(plain);
    expect(kept({ posture: 0, inForce: 0 })).toBe(1);
  });
});

describe('building', () => {
  test('ROL-03 nothing is built before spectrum is there', () => {
    const state = building({}, 1);
    expect(worked(state).rollout.built).toBe(0);
    expect(worked({ ...state, turn: 2 }).rollout.built).toBeGreaterThan(0);
  });

  test('ROL-04 new sites are the vendors’ as orders are shared, and sum to what is built', () => {
    const state = building();
    const { ran5g } = worked(state).gear;
    const { built } = worked(state).rollout;
    expect(Object.values(ran5g).reduce((a, b) => a + b)).toBeCloseTo(built, 12);
    for (const [v, share] of Object.entries(node(state, exposed).gear.ordersRan))
      expect(ran5g[v]).toBeCloseTo(built * share, 12);
  });

  test('ROL-05 coverage follows sites, towns first', () => {
    const { rollout } = worked(building());
    expect(rollout.coverage).toBeCloseTo(coverageOf(world, exposed, rollout.built), 12);
    expect(coverageOf(world, exposed, p.urbanSites)).toBeCloseTo(
      scenario.states[exposed]?.figures.urbanShare.value ?? 0,
      12,
    );
    expect(coverageOf(world, exposed, 1)).toBe(1);
  });

  test('ROL-06 crews at the swap are missing at the building', () => {
    const built = (coverage: number): number => worked(building(crews(coverage, 1 - coverage, 0))).rollout.built;
    expect(built(0.8)).toBeGreaterThan(built(0.4));
    expect(built(0.4) - 0.2).toBeCloseTo((built(0.8) - 0.2) / 2, 12);
  });

  test('ROL-07 gear that is not delivered is not built', () => {
    const full = building();
    const short = structuredClone(full);
    for (const v of world.vendors) Object.assign(short.vendors[v] ?? {}, { supply: 0.5 });
    expect(worked(short).rollout.built).toBeCloseTo(worked(full).rollout.built / 2, 12);
  });

  test('ROL-08 building ends when all sites stand', () => {
    const state = building();
    node(state, exposed).rollout.built = 1;
    node(state, exposed).gear.ran5g = { ...node(state, exposed).gear.ordersRan };
    expect(worked(state).rollout.built).toBe(1);
    expect(worked(state).gear.ran5g).toEqual(node(state, exposed).gear.ran5g);
  });
});

describe('removal', () => {
  test('ROL-09 a ban in force takes restricted radio gear out, as fast as swap crews work; an exclusion takes none', () => {
    const state = building({ ...banned, ...crews(0.5, 0.4, 0.1) });
    const standing = restrictedSum(world, node(state, exposed).gear.ran4g);
    const gone = standing - restrictedSum(world, worked(state).gear.ran4g);
    expect(gone).toBeCloseTo(Math.min(standing, swapCapacity(world, exposed, node(state, exposed))), 12);
    expect(gone).toBeGreaterThan(0);
    const excluded = building({ posture: 3, inForce: 3 });
    expect(worked(excluded).gear.ran4g).toEqual(node(excluded, exposed).gear.ran4g);
  });

  test('ROL-10 what is taken out is replaced: the network keeps its size', () => {
    const { ran4g } = worked(building({ ...banned, ...crews(0.5, 0.4, 0.1) })).gear;
    expect(Object.values(ran4g).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    for (const v of world.restricted) expect(ran4g[v]).toBeGreaterThanOrEqual(0);
  });

  test('ROL-11 from core exclusion on, restricted gear leaves the core as core crews work', () => {
    const left = (inForce: 1 | 2 | 3): number =>
      restrictedSum(world, worked(building({ posture: inForce, inForce })).gear.core);
    const standing = restrictedSum(world, node(game(), exposed).gear.core);
    expect(left(1)).toBeCloseTo(standing, 12);
    expect(left(2)).toBeLessThan(standing);
    expect(left(3)).toBeLessThan(standing);
  });

  test('ROL-12 carriers bear the bill for the swap, less what others pay', () => {
    const cost = (change: Partial<StateNode>): number =>
      worked(building({ ...banned, ...crews(0.5, 0.4, 0.1), ...change })).carrierCostUsdBn;
    const state = building({ ...banned, ...crews(0.5, 0.4, 0.1) });
    const after = worked(state);
    const at = node(state, exposed);
    const gone4g = restrictedSum(world, at.gear.ran4g) - restrictedSum(world, after.gear.ran4g);
    const gone5g = restrictedSum(world, at.gear.ran5g) - restrictedSum(world, after.gear.ran5g);
    const goneCore = restrictedSum(world, at.gear.core) - restrictedSum(world, after.gear.core);
    const bill = removalBill(world, at, exposed, gone4g, gone5g) + coreSwapBill(world, exposed, goneCore);
    expect(goneCore).toBeGreaterThan(0);
    expect(bill).toBeGreaterThan(0);
    // 5G built in the turn under full compliance has no restricted gear in it, so all that went was swapped.
    expect(cost({ coFunded: 0 }) - cost({ coFunded: 1 })).toBeCloseTo(bill, 9);
    expect(cost({ coFunded: 0 }) - cost({ coFunded: 0.25, subsidised: 0.25 })).toBeCloseTo(bill / 2, 9);
  });

  test('ROL-13 a removal that is not done by its day is told, with what is left', () => {
    const late = (turn: number) =>
      runPhase('rolloutCosts', building({ ...banned, removalDue: 3, ...crews(0.9, 0.05, 0.05) }, turn)).happenings;
    const told = late(3).find(({ code }) => code === 'removalLate');
    expect(told).toMatchObject({ state: exposed });
    expect(told?.code === 'removalLate' && told.left > p.removalDone).toBe(true);
    expect(late(2).map(({ code }) => code)).not.toContain('removalLate');
  });

  test('ROL-14 a removal that is done is told once', () => {
    const state = building({ ...banned, ...crews(0.1, 0.6, 0.3) });
    const { gear } = node(state, exposed);
    const kept = world.restricted[0] ?? '';
    gear.ran4g = { ...Object.fromEntries(world.vendors.map((v) => [v, 0])), [kept]: 0.02, brenvil: 0.98 };
    const first = runPhase('rolloutCosts', state);
    expect(first.codes).toContain('removalDone');
    expect(runPhase('rolloutCosts', first.after).codes).not.toContain('removalDone');
  });
});

describe('bills', () => {
  test('ROL-15 a rule that closes the cheaper offer costs carriers the difference, while they build', () => {
    const bill = (change: Partial<StateNode>): number => worked(building(change)).carrierCostUsdBn;
    expect(bill({})).toBe(0);
    expect(bill({ posture: 2, inForce: 2 })).toBeGreaterThan(0);
    expect(bill({ posture: 3, inForce: 3 })).toBeGreaterThan(bill({ posture: 2, inForce: 2 }));
    expect(bill({ posture: 3, inForce: 3, financed: 1 })).toBeLessThan(bill({ posture: 3, inForce: 3 }));
  });

  test('ROL-16 coverage that comes late forgoes its dividend', () => {
    const lost = (coverage: number): number => {
      const { rollout } = crews(coverage, 1 - coverage, 0);
      return worked(building({ rollout: { ...rollout, built: 0, coverage: 0 } }, 6)).delayCostUsdBn;
    };
    expect(lost(0.1)).toBeGreaterThan(lost(0.6));
    const onTime = building({}, 2);
    expect(worked(onTime).delayCostUsdBn).toBe(0);
  });

  test('ROL-17 crews divided by order in a turn work so in the same turn', () => {
    const orders = by(exposed, { kind: 'divideCrews', coverage: 0.1, swap: 0.6, core: 0.3 });
    const state = building(banned);
    const { after: ordered } = runPhase('rolloutCosts', state, { orders });
    expect(restrictedSum(world, node(ordered, exposed).gear.ran4g)).toBeLessThan(
      restrictedSum(world, worked(state).gear.ran4g),
    );
  });

  test('ROL-18 one state’s building is nobody else’s affair', () => {
    const state = building(banned);
    const other = building({});
    expect(worked(state, ally)).toEqual(worked(other, ally));
  });
});
