/** Bills of a turn in USD billion, for the scores of purse and support (MODEL 7). */
import type { StateId, StateNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { carriersShare } from './compensation.ts';
import { earlyShare, removalHaste } from './cost.ts';
import { restricted4g, restricted5g, restrictedSum } from './gear.ts';
import { coreCapacity, leftToRemove, swapCapacity } from './rolloutCosts.ts';
import { closedInForce, expectedRestricted, type Market, premiumShare } from './vendorChoice.ts';
import { carriersOf, type World } from './world.ts';

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
  const share = premiumShare(world, market, id, node, expected) * closedInForce(world, node, expected);
  // What is not obeyed is not paid for.
  return capex5g(world, id) * sites * world.p.radioShare * share * node.compliance;
}

/** Estimate for swapping a part of the 4G radio network at once: the state's bill for all its restricted 4G gear, in proportion. */
function swapBill(world: World, id: StateId, swapped: number): number {
  const figures = world.scenario.states[id]?.figures;
  if (!figures || figures.restricted4g.value <= 0) return 0;
  return world.p.swapFactor * figures.swapCostUsdBn.value * (swapped / figures.restricted4g.value);
}

/**
 * What it costs to take restricted radio gear out before its time: the full estimate in haste, less where a long date lets removal ride on
 * renewal. 4G gear at the state's estimate, 5G gear at what it cost to build; dearer where it stands with small carriers in thinly peopled land.
 *
 * @param gear4g and
 * @param gear5g shares of the whole network that are swapped
 */
export function removalBill(world: World, node: StateNode, id: StateId, gear4g: number, gear5g: number): number {
  const { p } = world;
  const estimate = swapBill(world, id, gear4g) + capex5g(world, id) * p.radioShare * p.gearOfCapex * gear5g;
  const planned = node.consulted ? 1 - p.consultSaving : 1;
  const dear = 1 + p.ruralDearness * (carriersOf(world, id).small ? 1 : 0);
  return (estimate * dear * planned * earlyShare(world, removalHaste(world, node))) / p.removalShort;
}

/** What it costs to swap a share of the core. */
export function coreSwapBill(world: World, id: StateId, share: number): number {
  return world.p.coreSwapCost * capex5g(world, id) * share;
}

/** Radio gear and core gear that a turn's crews take out under the rule in force, as parts of what is left, 0 to 1 each. */
export function swapTake(
  world: World,
  id: StateId,
  node: StateNode,
): { readonly radio: number; readonly core: number } {
  const left = node.inForce === 4 ? leftToRemove(world, node) : 0;
  const core = node.inForce >= 2 ? restrictedSum(world, node.gear.core) : 0;
  return {
    radio: left > 0 ? Math.min(1, swapCapacity(world, id, node) / left) : 0,
    core: core > 0 ? Math.min(1, coreCapacity(world, node) / core) : 0,
  };
}

/** Share of what carriers would spend on new sites in a turn that their own part of the swap takes, 0 to 1: they have one budget. */
export function swapBurden(world: World, id: StateId, node: StateNode): number {
  const take = swapTake(world, id, node);
  if (take.radio <= 0 && take.core <= 0) return 0;
  const [gear4g, gear5g] = [restricted4g(world, node) * take.radio, restricted5g(world, node) * take.radio];
  const core = restrictedSum(world, node.gear.core) * take.core;
  const bill = removalBill(world, node, id, gear4g, gear5g) + coreSwapBill(world, id, core);
  const budget = capex5g(world, id) / (world.p.rolloutYears * world.perYear);
  return budget > 0 ? clamp01((bill * carriersShare(world, node)) / budget) : 0;
}
