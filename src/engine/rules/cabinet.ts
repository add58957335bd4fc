/** How far a government's ministries are of one mind (MODEL 2). */
import type { Belief, StateNode } from '../model/index.ts';
import { harmMeans, noBelief } from './beliefs.ts';
import type { World } from './world.ts';

/** What a cabinet quarrels about: whether harm is to be expected, and whether it can be contained. */
const QUARRELLED: readonly ((world: World, belief: Belief) => number)[] = [
  (world, belief) => harmMeans(world, belief) * belief.listen,
  (_world, belief) => belief.manageability,
];

/** What ministries hold, part by part. */
export const BELIEF_PARTS = Object.keys(noBelief()) as readonly (keyof Belief)[];

/** Mean of something over the ministries, by weight. */
export function cabinetMean(world: World, node: StateNode, of: (belief: Belief) => number): number {
  let mean = 0;
  for (const { id, weight } of world.cabinet) {
    const belief = node.beliefs[id];
    if (belief) mean += weight * of(belief);
  }
  return mean;
}

/** Discord: mean distance of the ministries from their common mean, by weight, summed over what they quarrel about. 0 where all agree. */
export function discord(world: World, node: StateNode): number {
  let total = 0;
  for (const view of QUARRELLED) {
    const mean = cabinetMean(world, node, (belief) => view(world, belief));
    total += cabinetMean(world, node, (belief) => Math.abs(view(world, belief) - mean));
  }
  return total;
}
