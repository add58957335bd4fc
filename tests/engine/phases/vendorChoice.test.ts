/** VEN: carriers order, layer by layer, among what rules and supply allow. */
import { describe, expect, test } from 'vitest';
import type { GameState, StateNode, VendorNode } from '../../../src/engine/index.ts';
import { restrictedSum } from '../../../src/engine/rules/gear.ts';
import { expectedRestricted, marketOf } from '../../../src/engine/rules/vendorChoice.ts';
import { ally, by, exposed, game, loner, node, p, rival, runPhase, scenario, vendor, world } from './bench.ts';

const ruled = (change: Partial<StateNode>, id = ally) =>
  game((s) => Object.assign(node(s, id), { compliance: 1, ...change }));
const orders = (change: Partial<StateNode>, id = ally) =>
  node(runPhase('vendorChoice', ruled(change, id)).after, id).gear;
const radio = (change: Partial<StateNode>, id = ally): number => restrictedSum(world, orders(change, id).ordersRan);
const core = (change: Partial<StateNode>): number => restrictedSum(world, orders(change).ordersCore);
const changedVendor = (change: Partial<VendorNode>, id = vendor) =>
  game((s) => Object.assign(s.vendors[id] ?? {}, change));

describe('shares of new orders', () => {
  test('VEN-01 they sum to one in every state and layer, among the vendors that sell in the layer', () => {
    const { after } = runPhase('vendorChoice', game());
    for (const id of world.states) {
      const { ordersRan, ordersCore } = node(after, id).gear;
      for (const [layer, shares] of [['ran', ordersRan] as const, ['core', ordersCore] as const]) {
        expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        for (const v of Object.keys(shares)) expect(scenario.vendors[v]?.layers).toContain(layer);
      }
    }
  });

  test.each([
    ['dearer', { price: 0.9 }],
    ['less able', { quality: 0.7 }],
    ['short of supply', { supply: 0.4 }],
  ] as const)('VEN-02 a vendor that is %s wins less', (_what, change) => {
    const share = (state: ReturnType<typeof game>): number =>
      node(runPhase('vendorChoice', state).after, loner).gear.ordersRan[vendor] ?? Number.NaN;
    expect(share(changedVendor(change))).toBeLessThan(share(game()));
  });

  test('VEN-03 whoever stands in the 4G network wins more of the 5G orders', () => {
    const share = (standing: number): number => {
      const ran4g = Object.fromEntries(world.vendors.map((v) => [v, 0]));
      const state = game((s) => {
        node(s, loner).gear.ran4g = { ...ran4g, [vendor]: standing, brenvil: 1 - standing };
      });
      return node(runPhase('vendorChoice', state).after, loner).gear.ordersRan[vendor] ?? Number.NaN;
    };
    expect(share(0.8)).toBeGreaterThan(share(0.2));
  });

  test('VEN-04 finance for a rival bid takes orders from the restricted vendors', () => {
    expect(radio({ financed: 1 })).toBeLessThan(radio({ financed: 0 }));
  });
});

describe('rules', () => {
  const open = radio({});

  test('VEN-05 core exclusion and all beyond it close the core to restricted vendors', () => {
    expect(core({ posture: 1, inForce: 1 })).toBeGreaterThan(0);
    for (const inForce of [2, 3, 4] as const) expect(core({ posture: inForce, inForce })).toBeCloseTo(0, 12);
  });

  test('VEN-06 of new radio orders vetting closes a little, core exclusion about a third, exclusion and ban all', () => {
    const left = ([0, 1, 2, 3, 4] as const).map((inForce) => radio({ posture: inForce, inForce }) / open);
    const expected = [1, 1 - p.closedAtVetting, 1 - p.closedAtCore, 0, 0];
    for (const [posture, share] of left.entries()) expect(share).toBeCloseTo(expected[posture] ?? Number.NaN, 12);
  });

  test('VEN-07 a cap binds as a cap: above it nothing, below it no loss', () => {
    const cap = open / 2;
    expect(radio({ posture: 2, inForce: 2, cap })).toBeCloseTo(cap, 12);
    expect(radio({ posture: 2, inForce: 2, cap: 0.99 })).toBeCloseTo(open, 12);
  });

  test('VEN-08 a rule counts as far as it is complied with', () => {
    const half = radio({ posture: 3, inForce: 3, compliance: 0.5 });
    expect(half).toBeCloseTo(open * 0.5, 12);
    expect(radio({ posture: 3, inForce: 3, compliance: 0 })).toBeCloseTo(open, 12);
  });

  test('VEN-09 a rule that is announced closes nothing yet, but bidders fear it, and so they do licence conditions', () => {
    const announced = radio({ posture: 3, inForce: 0, forceTurn: 4 });
    expect(announced).toBeLessThan(open);
    expect(announced).toBeGreaterThan(0);
    expect(radio({ auctionConditions: true })).toBeLessThan(open);
  });

  test('VEN-10 a diversity mandate leaves no vendor more than its limit', () => {
    const most = (diversityMandate: boolean): number => {
      const ran4g = { ...Object.fromEntries(world.vendors.map((v) => [v, 0])), [vendor]: 1 };
      const state = game((s) => {
        Object.assign(node(s, exposed), { diversityMandate });
        node(s, exposed).gear.ran4g = ran4g;
        Object.assign(s.vendors[vendor] ?? {}, { price: 0.4 });
      });
      const shares = node(runPhase('vendorChoice', state).after, exposed).gear.ordersRan;
      expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      return Math.max(...Object.values(shares));
    };
    expect(most(false)).toBeGreaterThan(p.diversityLimit);
    expect(most(true)).toBeLessThanOrEqual(p.diversityLimit + 1e-12);
  });

  test('VEN-11 a mandate or a licence condition ordered in a turn counts in it', () => {
    const { after } = runPhase('vendorChoice', game(), { orders: by(ally, { kind: 'auctionConditions' }) });
    expect(restrictedSum(world, node(after, ally).gear.ordersRan)).toBeCloseTo(radio({ auctionConditions: true }), 12);
  });
});

describe('silence at an auction', () => {
  const auction = scenario.states[ally]?.windows.find(({ kind }) => kind === 'auction')?.turn ?? Number.NaN;
  const at = (turn: number, change: Partial<StateNode> = {}) => runPhase('vendorChoice', { ...ruled(change), turn });
  const share = (outcome: ReturnType<typeof at>): number =>
    restrictedSum(world, node(outcome.after, ally).gear.ordersRan);

  test('VEN-14 leaves the door open, and restricted vendors win more from then on', () => {
    const { after, ledger } = at(auction);
    expect(node(after, ally).doorOpen).toBe(true);
    expect(ledger).toContainEqual(
      expect.objectContaining({
        path: `states/${ally}/doorOpen`,
        causes: [{ kind: 'figure', figure: `states/${ally}/windows` }],
      }),
    );
    expect(share(at(auction))).toBeGreaterThan(share(at(auction + 1)));
    expect(share(at(auction + 1, { doorOpen: true }))).toBeCloseTo(share(at(auction)), 12);
  });

  test('VEN-15 is no silence where a rule stands, a condition is set, or the window was given up', () => {
    const open = (change: Partial<StateNode>) => node(at(auction, change).after, ally).doorOpen;
    expect(open({ posture: 1, inForce: 1 })).toBe(true);
    expect(open({ posture: 2 })).toBe(false);
    expect(open({ auctionConditions: true })).toBe(false);
    expect(open({ deferred: [auction] })).toBe(false);
    expect(node(at(auction + 1).after, ally).doorOpen).toBe(false);
  });

  test('VEN-16 ends with a rule that closes the core, and with conditions', () => {
    for (const change of [{ posture: 2 }, { auctionConditions: true }] as const)
      expect(node(at(auction + 1, { doorOpen: true, ...change }).after, ally).doorOpen).toBe(false);
  });

  test('VEN-17 is nothing to the question what carriers would buy under no rule', () => {
    const expected = (state: GameState): number =>
      expectedRestricted(world, marketOf(world, state), ally, node(state, ally));
    expect(expected(ruled({ doorOpen: true }))).toBe(expected(ruled({})));
  });
});

describe('causes', () => {
  test('VEN-18 orders name the largest restricted vendor, and what differs from the usual', () => {
    const largest = [...world.restricted].sort(
      (a, b) => (world.restrictedWeight[b] ?? 0) - (world.restrictedWeight[a] ?? 0),
    )[0];
    const paths = (change: Partial<StateNode>): string[] =>
      (runPhase('vendorChoice', ruled(change)).entries(`states/${ally}/gear/ordersRan`)[0]?.causes ?? []).flatMap(
        (cause) => (cause.kind === 'variable' ? [cause.path] : []),
      );
    expect(paths({})).toContain(`vendors/${largest}/supply`);
    const all = paths({
      posture: 2,
      inForce: 2,
      compliance: 0.5,
      cap: 0.1,
      diversityMandate: true,
      auctionConditions: true,
    });
    for (const key of ['inForce', 'compliance', 'cap', 'diversityMandate', 'auctionConditions'])
      expect(all).toContain(`states/${ally}/${key}`);
    for (const key of ['cap', 'diversityMandate', 'auctionConditions'])
      expect(paths({})).not.toContain(`states/${ally}/${key}`);
  });
});

describe('the world market', () => {
  test('VEN-12 a vendor’s share of orders is by sites, the rival’s own market left out', () => {
    const { after } = runPhase('vendorChoice', game());
    const buyers = world.states.filter((id) => id !== rival);
    const sites = (id: string): number => scenario.states[id]?.figures.sitesK.value ?? 0;
    const total = buyers.reduce((sum, id) => sum + sites(id), 0);
    for (const v of world.vendors) {
      const won = buyers.reduce((sum, id) => sum + sites(id) * (node(after, id).gear.ordersRan[v] ?? 0), 0);
      expect(after.vendors[v]?.orderShare).toBeCloseTo(won / total, 12);
    }
  });

  test('VEN-13 what carriers order leaves what stands as it is', () => {
    const { after, before } = runPhase('vendorChoice', game());
    for (const id of world.states) {
      const { ran4g, ran5g, core: standing } = node(after, id).gear;
      expect({ ran4g, ran5g, standing }).toEqual({
        ran4g: node(before, id).gear.ran4g,
        ran5g: node(before, id).gear.ran5g,
        standing: node(before, id).gear.core,
      });
    }
  });
});
