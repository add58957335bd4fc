/** Credit that comes with a tie: either power lends for networks as long as a government's rule suits it (MODEL 7). */
import type { Posture, StateId, StateNode } from '../model/index.ts';
import { attributes, type World } from './world.ts';

/** The protector lends to those that close their core at least, the rival to those that do not. */
const TIED_FROM = 2;

/** Whether a posture keeps the tie of a power's credit. */
export function keepsTie(world: World, from: StateId, posture: Posture): boolean {
  return from === world.protector ? posture >= TIED_FROM : posture < TIED_FROM;
}

/**
 * Credit that a power offers a government, as a share of its 5G capital expenditure: more to the poorer. 0 where its rule does not suit, where it
 * builds on tied credit already, or where everything stands.
 */
export function creditOffered(world: World, from: StateId, id: StateId, node: StateNode): number {
  if (node.credit > 0 || node.rollout.built >= 1 || !keepsTie(world, from, node.posture)) return 0;
  const { creditMost, creditLeast } = world.p;
  return creditLeast + (creditMost - creditLeast) * (1 - attributes(world, id).wealth);
}

/** Worth of the soft terms of the credit that a government builds on, as a share of 5G capital expenditure: what breaking its tie costs. */
export function worthOfCredit(world: World, { credit }: Pick<StateNode, 'credit'>): number {
  return world.p.creditGrant * credit;
}
