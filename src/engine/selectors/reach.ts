/** What lies within a seat's reach: whose decisions touch it, and when its own voters decide. */
import type { SeatView, StateId } from '../model/index.ts';
import { defeatChance } from '../rules/elections.ts';
import { partnersOf } from '../rules/partners.ts';
import { homeRadioVendors, worldOf } from '../rules/world.ts';
import { windowsOf } from './board.ts';
import { seatKind } from './seats.ts';

/**
 * Governments whose decisions touch a seat, by id: all of them for a power, and for a government that has a radio vendor to sell; else its partners, who share a bloc
 * or the protector's treaty with it.
 */
export function touching({ scenario, seat }: SeatView): StateId[] {
  const world = worldOf(scenario);
  const all = seatKind(scenario, seat) !== 'government' || homeRadioVendors(world, seat).length > 0;
  return all ? world.governments.filter((id) => id !== seat) : partnersOf(world, seat);
}

/** The next election at a government's home, and the chance, 0 to 1, that it is voted out if its support stays; null where none comes. */
export function nextElection(
  view: SeatView,
  id: StateId,
): { readonly inTurns: number; readonly defeat: number } | null {
  const node = view.state.states[id];
  const vote = windowsOf(view, id).find(({ kind }) => kind === 'election');
  if (node === undefined || vote === undefined) return null;
  return { inTurns: vote.inTurns, defeat: defeatChance(worldOf(view.scenario), node.support) };
}
