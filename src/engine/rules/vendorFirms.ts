/**
 * Vendors as firms: what they are built to deliver follows the orders that they win, with a lag, and price, lead times and the care for code
 * follow from that (MODEL 6).
 */
import type { PublicState, StateId, VendorId, VendorNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

type Sized = Pick<VendorNode, 'orderShare' | 'capacity'>;

/** Below this share of the world's orders a vendor's size says nothing of its costs. */
const LEAST_CAPACITY = 0.005;

/** Orders beyond what it is built for, over that, 0 to 1: a rule that sends its rivals' buyers to it fills its books. */
export function overstretch({ orderShare, capacity }: Sized): number {
  return capacity > LEAST_CAPACITY ? clamp01(orderShare / capacity - 1) : 0;
}

/** Part of what it is built for that no order fills, 0 to 1. */
export function idleShare({ orderShare, capacity }: Sized): number {
  return capacity > LEAST_CAPACITY ? clamp01(1 - orderShare / capacity) : 0;
}

/** Capacity follows orders: it is built and shed at the same pace. */
export function capacityNext(world: World, { orderShare, capacity }: Sized): number {
  const pace = Math.min(1, world.p.capacityGrowth / world.perYear);
  return capacity + pace * (orderShare - capacity);
}

/** What a vendor that is overstretched can still deliver in time, as a share of what is ordered. */
export function deliveredInTime(world: World, node: Sized): number {
  return 1 - world.p.leadTimes * overstretch(node);
}

/**
 * Growth of a vendor's security engineering in a turn: code is mended faster where customers read it, and once it has opened a laboratory for
 * them.
 */
export function mending(world: World, state: Pick<PublicState, 'states'>, v: VendorId, node: VendorNode): number {
  const { p, perYear } = world;
  let keenest = 0;
  for (const id of world.governments) keenest = Math.max(keenest, readingOf(state, id, v));
  const pace = p.engineeringGrowth * (1 + p.mendRead * keenest) + (node.labOpen ? p.labMend : 0);
  return (pace / perYear) * (1 - node.engineering);
}

/** How closely a customer reads a vendor's code, 0 to 1: its capacity to, as far as it buys. */
function readingOf(state: Pick<PublicState, 'states'>, id: StateId, v: VendorId): number {
  const node = state.states[id];
  return node && (node.gear.ran4g[v] ?? 0) > 0 ? node.oversight : 0;
}

/** Share of the market, by sites, whose governments have a rule on restricted vendors, 0 to 1. */
export function marketUnderRules(world: World, state: Pick<PublicState, 'states'>): number {
  let ruled = 0;
  let sites = 0;
  for (const id of world.governments) {
    const weight = world.scenario.states[id]?.figures.sitesK.value ?? 0;
    sites += weight;
    if ((state.states[id]?.posture ?? 0) > 0) ruled += weight;
  }
  return sites > 0 ? ruled / sites : 0;
}
