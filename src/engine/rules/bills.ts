/** Bills of a turn in USD billion, for the scores of purse and support (MODEL 7). */
import type { StateId, StateNode } from '../model/index.ts';
import { earlyShare, removalHaste } from './cost.ts';
import { closedInForce, expectedRestricted, type Market, premiumShare } from './vendorChoice.ts';
import type { World } from './world.ts';

function capex5g(world: World, id: StateId): number {
  return world.scenario.states[id]?.figures.capex5gUsdBn.value ?? 0;
}

/**
 * What carriers pay in a turn for gear that is dearer because the rule in force closes the cheaper offer.
 *
 * @param sites 5G sites built in the turn, over sites needed
 */
export function premiumBill(world: World, market: Market, id: StateId, node: StateNode, sites: number): number {
  if (sites <= 0 || node.inForce < 2 || id === world.rival) return 0;
  const expected = expectedRestricted(world, market, id, node);
  const share = premiumShare(world, market, node, expected) * closedInForce(world, node, expected);
  return capex5g(world, id) * sites * world.p.radioShare * share;
}

/** Estimate for swapping a part of the 4G radio network at once: the state's bill for all its restricted 4G gear, in proportion. */
function swapBill(world: World, id: StateId, swapped: number): number {
  const figures = world.scenario.states[id]?.figures;
  if (!figures || figures.restricted4g.value <= 0) return 0;
  return world.p.swapFactor * figures.swapCostUsdBn.value * (swapped / figures.restricted4g.value);
}

/**
 * What it costs to take restricted radio gear out before its time: the full estimate in haste, less where a long date lets removal ride on
 * renewal. 4G gear at the state's estimate, 5G gear at what it cost to build.
 *
 * @param gear4g and
 * @param gear5g shares of the whole network that are swapped
 */
export function removalBill(world: World, node: StateNode, id: StateId, gear4g: number, gear5g: number): number {
  const { p } = world;
  const estimate = swapBill(world, id, gear4g) + capex5g(world, id) * p.radioShare * p.gearOfCapex * gear5g;
  return (estimate * earlyShare(world, removalHaste(world, node))) / p.removalShort;
}

/** What it costs to swap a share of the core. */
export function coreSwapBill(world: World, id: StateId, share: number): number {
  return world.p.coreSwapCost * capex5g(world, id) * share;
}
