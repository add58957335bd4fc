/** Crews, coverage, swaps and what late 5G forgoes (MODEL 7). */
import type { PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { paceForCash } from './compensation.ts';
import { restricted4g, restricted5g } from './gear.ts';
import { homePace } from './midBand.ts';
import { attributes, carriersOf, type World } from './world.ts';

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

/** What a turn builds, and what it does not by what is in the way: all over sites needed. */
export interface Building {
  readonly sites: number;
  readonly toSwap: number;
  readonly toSupply: number;
  readonly toSpectrum: number;
  readonly toCourts: number;
}
const NOTHING: Building = { sites: 0, toSwap: 0, toSupply: 0, toSpectrum: 0, toCourts: 0 };

/**
 * New 5G sites in a turn with the crews, the money, the deliveries and the wealth that there are; and those that the usual crews would have built
 * besides, had nothing been in the way: the swap (crews and money that it takes), supply, the spectrum's date, the courts.
 *
 * @param deliveries share of orders that vendors deliver, 0 to 1
 * @param burden share of carriers' money for new sites that the swap takes, 0 to 1
 */
export function buildingOf(
  world: World,
  id: StateId,
  node: StateNode,
  turn: number,
  deliveries: number,
  burden: number,
): Building {
  const { p } = world;
  const { built, crews, spectrumTurn, courtTurns } = node.rollout;
  const room = 1 - built;
  const pace = Math.min(usualPace(world, id), room);
  if (turn < spectrumTurn) {
    if (pace <= 0 || turn < (world.spectrum[id] ?? 0)) return NOTHING;
    const inCourt = turn >= spectrumTurn - courtTurns;
    return { sites: 0, toSwap: 0, toSupply: 0, toSpectrum: inCourt ? 0 : pace, toCourts: inCourt ? pace : 0 };
  }
  // Crews at their usual division build at the usual pace.
  const work = (crews.coverage / p.usualCoverageCrews) * (1 - p.swapDrain * burden);
  const sped = hurried(world, node) * homePace(world, id, node, turn);
  const sites = clamp(usualPace(world, id) * sped * work * deliveries, 0, room);
  const toSwap = pace * Math.max(0, 1 - work);
  const toSupply = pace * Math.min(1, work) * (1 - deliveries);
  return { sites, toSwap, toSupply, toSpectrum: 0, toCourts: 0 };
}

/** How much faster than usual money from outside lets carriers build: tied credit everywhere, a rural subsidy beyond the towns. */
function hurried(world: World, node: StateNode): number {
  const { creditPace, ruralPace, urbanSites } = world.p;
  const rural = node.rollout.built >= urbanSites ? ruralPace * node.ruralSubsidy : 0;
  return 1 + creditPace * node.credit + rural;
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

/**
 * Radio gear (4G and 5G, over the whole network) that swap crews can replace in a turn; carriers too small to be named have few, and may wait for money.
 *
 * @param swap share of crews that swap, 0 to 1
 */
export function swapCapacity(world: World, id: StateId, node: StateNode, swap = node.rollout.crews.swap): number {
  const crews = carriersOf(world, id).small ? world.p.ruralCrews : 1;
  return (crews * swap * node.compliance * paceForCash(world, node)) / (world.p.swapYears * world.perYear);
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
