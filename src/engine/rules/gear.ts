/** What stands in a network: shares of restricted gear, its age, and what it exposes. */
import type { PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { nodeOf, type World } from './world.ts';

/** Sum of the shares of the restricted vendors in a table of shares by vendor. */
export function restrictedSum(world: World, shares: Readonly<Record<VendorId, number>>): number {
  let total = 0;
  for (const v of world.restricted) total += shares[v] ?? 0;
  return total;
}

/** Value left in gear that stood at the start, 1 falling to a floor over its working life. */
export function gearAge(world: World, turn: number): number {
  return Math.max(world.p.gearAgeFloor, 1 - turn / (world.p.gearLife * world.perYear));
}

/** How far core and edge can be told apart, 0 to 1: it falls as networks mature. */
export function separability(world: World, turn: number): number {
  return clamp(world.p.separability - (world.p.separabilityErosion * turn) / world.perYear, 0, 1);
}

/** Share of a state's standing 4G radio base that is restricted and not yet swapped, 0 to 1. */
export function restricted4g(world: World, node: StateNode): number {
  return clamp(restrictedSum(world, node.gear.ran4g), 0, 1);
}

/** Restricted 5G radio sites over sites needed, 0 to 1. */
export function restricted5g(world: World, node: StateNode): number {
  return clamp(restrictedSum(world, node.gear.ran5g), 0, 1);
}

/** Restricted share of what 5G stands, 0 to 1. */
function restrictedOf5g(world: World, node: StateNode): number {
  return node.rollout.built > 0 ? clamp(restricted5g(world, node) / node.rollout.built, 0, 1) : 0;
}

/** Of shares of 4G and of 5G, what is in use: 5G takes the traffic of 4G as it covers people. */
function radioInUse({ rollout }: StateNode, ran4g: number, ran5g: number): number {
  return (1 - rollout.coverage) * ran4g + rollout.coverage * ran5g;
}

/** Restricted share of the radio in use, 0 to 1. */
export function restrictedRadio(world: World, node: StateNode): number {
  return radioInUse(node, restricted4g(world, node), restrictedOf5g(world, node));
}

export interface Exposure {
  readonly ran4g: number;
  readonly ran5g: number;
  readonly core: number;
  /** Traffic-weighted share of restricted gear over all layers, 0 to 1. */
  readonly carried: number;
  /**
   * What can be listened to, 0 to 1: what is carried; more by the port for lawful interception, which lies in the core; and more where the same
   * suppliers run every layer.
   */
  readonly tapped: number;
}

/**
 * Restricted gear by layer, and what it carries. 4G weighs less as it ages and as 5G coverage takes its traffic
 * (weights: parameters coreTraffic and, for the radio, the state's own 5G coverage).
 */
export function exposureOf(world: World, state: PublicState, id: StateId): Exposure {
  const node = nodeOf(state, id);
  const ran4g = restricted4g(world, node);
  const ran5g = restrictedOf5g(world, node);
  const core = clamp(restrictedSum(world, node.gear.core), 0, 1);
  const { coreTraffic, interceptPort, turnkey } = world.p;
  const radio = radioInUse(node, ran4g, ran5g);
  const carried = clamp((1 - coreTraffic) * radio + coreTraffic * core, 0, 1);
  const tapped = clamp(carried + interceptPort * core + turnkey * Math.min(radio, core), 0, 1);
  return { ran4g, ran5g, core, carried, tapped };
}

/** How far the radio gear in use comes from one vendor, 0 to 1: the Herfindahl index of its shares. */
export function concentration(world: World, { gear, rollout }: StateNode): number {
  let sum = 0;
  for (const v of world.vendors) {
    const new5g = rollout.built > 0 ? (gear.ran5g[v] ?? 0) / rollout.built : 0;
    const share = (1 - rollout.coverage) * (gear.ran4g[v] ?? 0) + rollout.coverage * new5g;
    sum += share * share;
  }
  return clamp(sum, 0, 1);
}
