/** What carriers of the base game order, for tests of what moves it. */
import type { GameState, Scenario, StateId, VendorId } from '../../src/engine/index.ts';
import { expectedRestricted, marketOf, placedShares, premiumShare } from '../../src/engine/rules/vendorChoice.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { node } from './bench.ts';

/** Share of new radio orders that restricted vendors win, 0 to 1. */
export function restrictedOrders(within: Scenario, state: GameState, id: StateId): number {
  const world = worldOf(within);
  const placed = placedShares(world, marketOf(world, state), id, node(state, id), 'ran');
  return world.restricted.reduce((sum, v) => sum + (placed[v] ?? 0), 0);
}

/** What excluding would make radio gear dearer by, as a share of what it costs. */
export function premium(within: Scenario, state: GameState, id: StateId): number {
  const world = worldOf(within);
  const market = marketOf(world, state);
  const own = node(state, id);
  return premiumShare(world, market, id, own, expectedRestricted(world, market, id, own));
}

/** Sets fields of all restricted vendors. */
export function setRestricted(within: Scenario, state: GameState, fields: object): void {
  for (const v of worldOf(within).restricted) Object.assign(vendorOf(state, v), fields);
}

export function vendorOf(state: GameState, v: VendorId): GameState['vendors'][string] {
  const found = state.vendors[v];
  if (!found) throw new RangeError(v);
  return found;
}
