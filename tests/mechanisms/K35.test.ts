import { expect, test } from 'vitest';
import { marketOf, placedShares } from '../../src/engine/rules/vendorChoice.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, protector, without } from './bench.ts';
import { large, vendorOf } from './exports.ts';

test('K35 the mere threat of a ban scares buyers: fewer orders for the vendor, though nothing is short yet', () => {
  const orders = (threat: boolean, within: typeof base = base): { supply: number; share: number } => {
    const given = threat ? { [protector]: [{ kind: 'threatenBan', vendor: large } as const] } : {};
    const state = runPhase('exportBans', begin(undefined, within), { within, orders: given }).after;
    const world = worldOf(within);
    const placed = placedShares(world, marketOf(world, state), 'BRA', node(state, 'BRA'), 'ran');
    return { supply: vendorOf(state, large).supply, share: placed[large] ?? 0 };
  };
  expect(orders(true).supply).toBe(1);
  expect(orders(true).share).toBeLessThan(orders(false).share);
  expect(orders(true, without('K35')).share).toBeCloseTo(orders(false, without('K35')).share, 12);
});
