/** How far a government's ministries are of one mind (MODEL 2). */
import type { Belief, StateNode } from '../model/index.ts';
import type { World } from './world.ts';

/** Beliefs about which a cabinet quarrels: whether there is harm, and whether it can be contained. */
const QUARRELLED: readonly (keyof Belief)[] = ['listen', 'manageability'];

/** Mean of one belief over the ministries, by weight. */
export function cabinetMean(world: World, node: StateNode, key: keyof Belief): number {
  let mean = 0;
  for (const { id, weight } of world.cabinet) mean += weight * (node.beliefs[id]?.[key] ?? 0);
  return mean;
}

/** Discord: mean distance of the ministries from their common mean, by weight, summed over what they quarrel about. 0 where all agree. */
export function discord(world: World, node: StateNode): number {
  let total = 0;
  for (const key of QUARRELLED) {
    const mean = cabinetMean(world, node, key);
    for (const { id, weight } of world.cabinet) total += weight * Math.abs((node.beliefs[id]?.[key] ?? mean) - mean);
  }
  return total;
}
