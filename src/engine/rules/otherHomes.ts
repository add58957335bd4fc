/** Gear of vendors from elsewhere than the rival: what it carries, what its home may do with it, and at whose door an incident is laid (MODEL 8). */
import type { Hidden, PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { meanHarmFelt } from './beliefs.ts';
import { listeningLeft } from './harm.ts';
import { attributes, nodeOf, type World } from './world.ts';

/** Traffic-weighted share of a network over one vendor's gear, all layers, 0 to 1: as `exposureOf` weighs it. */
export function carriedOver(world: World, { gear, rollout }: StateNode, v: VendorId): number {
  const new5g = rollout.built > 0 ? (gear.ran5g[v] ?? 0) / rollout.built : 0;
  const radio = (1 - rollout.coverage) * (gear.ran4g[v] ?? 0) + rollout.coverage * new5g;
  const { coreTraffic } = world.p;
  return clamp01((1 - coreTraffic) * radio + coreTraffic * (gear.core[v] ?? 0));
}

/** Share of a network over gear of one home state's vendors, 0 to 1. */
function carriedFrom(world: World, node: StateNode, vendors: readonly VendorId[]): number {
  let carried = 0;
  for (const v of vendors) carried += carriedOver(world, node, v);
  return clamp01(carried);
}

export interface HomeHazard {
  readonly home: StateId;
  /** Chances in this turn that the home listens through its vendors' gear, and that it disrupts. */
  readonly espionage: number;
  readonly outage: number;
}

/**
 * Chances under the truth drawn, of each other home state whose vendors' gear stands in a network. No rule of the dispute contains it: only what
 * protects against anybody's listening does.
 */
export function otherHazards(
  world: World,
  state: PublicState,
  id: StateId,
  truth: Pick<Hidden, 'intention'>,
): readonly HomeHazard[] {
  const { p, perYear } = world;
  if (p.otherHomesUse <= 0) return NONE;
  const node = nodeOf(state, id);
  const found: HomeHazard[] = [];
  const heard = listeningLeft(world, node, state.turn, 0, 0);
  for (const home of world.otherHomes) {
    const intention = truth.intention[home.id] ?? 'never';
    if (home.id === id || intention === 'never') continue;
    const carried = p.otherHomesUse * carriedFrom(world, node, home.vendors);
    found.push({
      home: home.id,
      espionage: clamp01((p.espionageHazard * carried * heard) / perYear),
      outage: intention === 'disrupt' ? clamp01((p.outageHazard * carried) / perYear) : 0,
    });
  }
  return found;
}
const NONE: readonly HomeHazard[] = [];

/** Chance that an incident which is noticed is laid at the right door: it takes partners' intelligence and people who read code. */
export function attributionChance(world: World, id: StateId, node: StateNode): number {
  const { attributionBase, attributionOversight, attributionTier } = world.p;
  return clamp01(
    attributionBase + attributionOversight * node.oversight + attributionTier * attributes(world, id).tier,
  );
}

/**
 * At whose door an incident is laid that is not traced rightly: of the homes besides the true one, whose gear stands there, the one that is
 * suspected most, by belief and by what its gear carries; null where there is none.
 */
export function suspectOf(world: World, node: StateNode, truth: StateId): StateId | null {
  let suspect: StateId | null = null;
  let most = 0;
  const homes = [{ id: world.rival, vendors: world.restricted }, ...world.otherHomes];
  for (const { id: home, vendors } of homes.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (home === truth) continue;
    const doubt = home === world.rival ? meanHarmFelt(world, node).listen : (node.doubts[home] ?? 0);
    const suspicion = doubt * carriedFrom(world, node, vendors);
    if (suspicion > most) {
      suspect = home;
      most = suspicion;
    }
  }
  return suspect;
}

/** The vendor of a home state whose gear stands most in a network; the first by id where none does. */
export function largestFrom(world: World, node: StateNode, home: StateId): VendorId {
  const vendors = world.vendors.filter((v) => world.scenario.vendors[v]?.home === home);
  let best = vendors[0] ?? '';
  for (const v of vendors) if (carriedOver(world, node, v) > carriedOver(world, node, best)) best = v;
  return best;
}
