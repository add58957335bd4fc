/** Crews, coverage, swaps and what late 5G forgoes (MODEL 7). */
import type { PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { restricted4g, restricted5g } from './gear.ts';
import { attributes, type World } from './world.ts';

/** Share of the population covered when a share of the needed sites stands: urban sites first, and they cover more. */
export function coverageOf(world: World, id: StateId, built: number): number {
  const urban = clamp(world.scenario.states[id]?.figures.urbanShare.value ?? 0.5, 0.05, 1);
  const sites = world.p.urbanSites;
  return built <= sites
    ? clamp01((built / sites) * urban)
    : clamp01(urban + ((built - sites) / (1 - sites)) * (1 - urban));
}

/** Share of the needed sites that the usual crews build in a turn: poorer states build more slowly. */
function usualPace(world: World, id: StateId): number {
  const { p, perYear } = world;
  return (p.poorPace + (1 - p.poorPace) * attributes(world, id).wealth) / (p.rolloutYears * perYear);
}

/** New 5G sites in a turn over sites needed, with the crews, the deliveries and the wealth that there are. */
export function sitesBuilt(world: World, id: StateId, node: StateNode, turn: number, deliveries: number): number {
  if (turn < node.rollout.spectrumTurn) return 0;
  // Crews at their usual division build at the usual pace.
  const crews = node.rollout.crews.coverage / world.p.usualCoverageCrews;
  return clamp(usualPace(world, id) * crews * deliveries, 0, 1 - node.rollout.built);
}

/** Where building would stand with the usual crews and full deliveries: what delay is measured against. */
export function unhinderedBuilt(world: World, id: StateId, turn: number, spectrum: number): number {
  return clamp01(usualPace(world, id) * Math.max(0, turn + 1 - spectrum));
}

/** Share of orders that vendors deliver in the turn: the mean of their supply, by order share. */
export function deliveriesOf(
  world: World,
  orders: Readonly<Record<VendorId, number>>,
  vendors: PublicState['vendors'],
): number {
  let delivered = 0;
  for (const v of world.vendors) delivered += (orders[v] ?? 0) * (vendors[v]?.supply ?? 1);
  return clamp01(delivered);
}

/** Radio gear (4G and 5G, over the whole network) that swap crews can replace in a turn. */
export function swapCapacity(world: World, node: StateNode): number {
  return (node.rollout.crews.swap * node.compliance) / (world.p.swapYears * world.perYear);
}

/** Share of core gear that core crews can replace in a turn. */
export function coreCapacity(world: World, node: StateNode): number {
  return (node.rollout.crews.core * node.compliance) / (world.p.coreSwapYears * world.perYear);
}

/** Restricted radio gear left to remove, 4G and 5G, over the whole network. */
export function leftToRemove(world: World, node: StateNode): number {
  return restricted4g(world, node) + restricted5g(world, node);
}

/** GDP forgone in a turn by coverage that is not there yet, USD billion. */
export function delayCost(world: World, id: StateId, coverage: number, unhindered: number): number {
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  return (Math.max(0, unhindered - coverage) * (world.p.dividend / 100) * gdp) / world.perYear;
}
