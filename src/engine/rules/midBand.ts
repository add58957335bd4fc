/** What sets the pace of 5G at the protector's besides crews: mid-band spectrum, which its military holds, and how far its own ban reaches (MODEL 7). */
import { HOME_SCOPES, type PublicState, type StateId, type StateNode } from '../model/index.ts';
import type { World } from './world.ts';

/** Years from the release to the first masts on it: longer while a military threat is felt, since the military then gives it up less gladly. */
export function midBandYears(world: World, state: PublicState): number {
  return world.p.midBandYears + (state.world.threatLevel > 0 ? world.p.midBandContested : 0);
}

/** Pace of 5G at home against that with mid-band spectrum and a ban on networks alone, 0 to 1. Elsewhere spectrum comes with the auctions. */
export function homePace(world: World, id: StateId, { rollout, banScope }: StateNode, turn: number): number {
  if (id !== world.protector) return 1;
  const free = rollout.midBandTurn !== null && turn >= rollout.midBandTurn;
  const wider = HOME_SCOPES.indexOf(banScope) / (HOME_SCOPES.length - 1);
  return (free ? 1 : world.p.midBandPace) * (1 - world.p.scopePace * wider);
}
