/** Who pays for removal besides the carriers, by law (MODEL 7). */
import type { StateNode } from '../model/index.ts';
import type { World } from './world.ts';

type Payers = Pick<StateNode, 'coFunded' | 'subsidised' | 'compensation'>;

/** Share of the removal bill that money on the table covers, 0 to 1: the protector's and the treasury's. */
function granted({ coFunded, subsidised }: Pick<Payers, 'coFunded' | 'subsidised'>): number {
  return Math.min(1, coFunded + subsidised);
}

/** Share of the bill that a law has the treasury pay as it comes, of what nobody else pays, 0 to 1. */
export function treasuryShare(world: World, node: Payers): number {
  return node.compensation === 'paid' ? (1 - granted(node)) * world.p.compensationShare : 0;
}

/** Share of the bill that is left to the carriers, 0 to 1. */
export function carriersShare(world: World, node: Payers): number {
  return 1 - granted(node) - treasuryShare(world, node);
}

/** Pace of removal while a law has promised money that is not there, 0 to 1: carriers wait for it. */
export function paceForCash(world: World, node: Payers): number {
  return node.compensation === 'promised' ? 1 - world.p.waitForCash * (1 - granted(node)) : 1;
}
