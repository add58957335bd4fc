/** FIRM: what vendors do of themselves. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { base, begin, node, p, baseWorld as world } from '../../mechanisms/bench.ts';
import { restrictedOrders, vendorOf } from '../../mechanisms/market.ts';
import { runPhase } from './bench.ts';

const firm = (edit: Parameters<typeof begin>[0]) => runPhase('exportBans', begin(edit), { within: base }).after;
const sold = (orders: number) =>
  firm((s) => {
    vendorOf(s, 'nokia').orderShare = orders * vendorOf(s, 'nokia').capacity;
  });

describe('a vendor’s size', () => {
  test('FIRM-01 full books make gear dearer and late, idle capacity makes it cheaper', () => {
    const [idle, usual, full] = [sold(0.5), sold(1), sold(1.5)].map((state) => vendorOf(state, 'nokia'));
    expect(full?.price).toBeGreaterThan(usual?.price ?? 0);
    expect(usual?.price).toBeGreaterThan(idle?.price ?? 0);
    expect(full?.supply).toBeCloseTo(1 - p.leadTimes * 0.5, 12);
    expect([usual?.supply, idle?.supply]).toEqual([1, 1]);
  });

  test('FIRM-02 capacity follows orders with a lag, up and down', () => {
    for (const factor of [0.4, 2]) {
      const start = begin((s) => {
        vendorOf(s, 'nokia').capacity *= factor;
      });
      const { after } = runPhase('vendorChoice', start, { within: base });
      const [was, is] = [vendorOf(start, 'nokia').capacity, vendorOf(after, 'nokia')];
      expect(Math.abs(is.orderShare - is.capacity)).toBeLessThan(Math.abs(is.orderShare - was));
      expect(is.capacity).not.toBe(is.orderShare);
    }
  });

  test('FIRM-03 a vendor that loses its market has less for research', () => {
    const grown = (orderShare: number): number =>
      vendorOf(
        firm((s) => Object.assign(vendorOf(s, 'nokia'), { orderShare })),
        'nokia',
      ).quality;
    expect(grown(0.05)).toBeLessThan(grown(0.2));
  });
});

describe('code and courts', () => {
  test('FIRM-04 code is mended faster where a customer reads it, and once a laboratory is open', () => {
    const mended = (edit: Parameters<typeof begin>[0]): number => vendorOf(firm(edit), 'huawei').engineering;
    const usual = mended(() => {});
    expect(mended((s) => Object.assign(node(s, 'DEU'), { oversight: 1 }))).toBeGreaterThan(usual);
    expect(mended((s) => Object.assign(vendorOf(s, 'huawei'), { labOpen: true }))).toBeGreaterThan(usual);
  });

  test('FIRM-05 laboratories open once rules have spread over the market, and not again', () => {
    const ruled = begin((s) => {
      for (const id of world.governments) Object.assign(node(s, id), { posture: 1, inForce: 1 });
    });
    const { codes, after } = runPhase('vendorChoice', ruled, { within: base });
    expect(codes.filter((code) => code === 'labOpened')).toHaveLength(world.restricted.length);
    expect(runPhase('vendorChoice', after, { within: base }).codes).not.toContain('labOpened');
    expect(runPhase('vendorChoice', begin(), { within: base }).codes).not.toContain('labOpened');
  });

  test('FIRM-06 only a rule of this turn that goes further and waits for its force is sued over', () => {
    const suits = (change: object): boolean =>
      runPhase('vendorChoice', begin(), {
        within: base,
        draws: { suit: 0 },
        earlier: ({ state }) => {
          Object.assign(node(state, 'SWE'), { posture: 3, wording: 'named', decidedTurn: 0, forceTurn: 4, ...change });
        },
      }).codes.includes('sued');
    expect(suits({})).toBe(true);
    expect(suits({ forceTurn: null })).toBe(false);
    expect(suits({ decidedTurn: -1 })).toBe(false);
    expect(suits({ posture: 1 })).toBe(false);
  });
});

test('FIRM-07 carriers leave ahead of an announced rule, and fewer of those that stand on the gear: they hurry to sign', () => {
  const patient = structuredClone(base);
  Object.assign(patient.parameters.signEarly ?? {}, { value: 0 });
  const kept = (within: typeof base, id: string): number => {
    const ordered = (posture: 0 | 3): number =>
      restrictedOrders(
        within,
        begin((s) => Object.assign(node(s, id), { posture, inForce: 0, forceTurn: posture === 0 ? null : 6 })),
        id,
      );
    return ordered(3) / ordered(0);
  };
  expect(kept(base, 'NLD')).toBeLessThan(1);
  expect(kept(base, 'NLD') / kept(patient, 'NLD')).toBeGreaterThan(kept(base, 'FRA') / kept(patient, 'FRA'));
  expect(kept(base, 'FRA')).toBeGreaterThan(kept(patient, 'FRA'));
});
