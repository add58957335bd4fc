/** Bills of a turn in USD billion, for the scores of purse and support (MODEL 7). */
import type { PublicState, StateId } from '../model/index.ts';
import { closedShare, expectedRestricted, premiumShare } from './vendorChoice.ts';
import type { World } from './world.ts';

/** What carriers pay in a turn for gear that is dearer because the rule in force closes the cheaper offer. */
export function premiumBill(world: World, state: PublicState, id: StateId): number {
  const node = state.states[id];
  if (!node || node.inForce < 2 || id === world.rival) return 0;
  const yearly = (world.scenario.states[id]?.figures.capex5gUsdBn.value ?? 0) / world.p.rolloutYears;
  const building = node.rollout.built < 1 && state.turn >= node.rollout.spectrumTurn ? 1 : 0;
  const share = premiumShare(world, state, id, expectedRestricted(world, state, id));
  return (building * yearly * world.p.radioShare * share * closedShare(world, node.inForce)) / world.perYear;
}

/** What it costs to swap a part of the radio network: the state's bill for all its restricted 4G gear, in proportion. */
export function swapBill(world: World, id: StateId, swapped: number): number {
  const figures = world.scenario.states[id]?.figures;
  if (!figures || figures.restricted4g.value <= 0) return 0;
  return world.p.swapFactor * figures.swapCostUsdBn.value * (swapped / figures.restricted4g.value);
}
