/** Blocs that a government belongs to, and whom an order for a partner may name. */
import type { BlocId, SeatView, StateId } from '../model/index.ts';
import { isPartner } from '../rules/partners.ts';
import type { World } from '../rules/world.ts';
import { type Refusal, refuse } from './types.ts';

export function blocsOf({ scenario, seat }: SeatView): BlocId[] {
  return Object.keys(scenario.blocs)
    .sort()
    .filter((bloc) => scenario.blocs[bloc]?.members.includes(seat));
}

export function checkMember({ scenario, seat }: SeatView, bloc: BlocId): Refusal | null {
  if (!Object.hasOwn(scenario.blocs, bloc)) return refuse('badTarget', { target: bloc });
  return scenario.blocs[bloc]?.members.includes(seat) ? null : refuse('notMember', { bloc });
}

export function checkPartner(world: World, seat: StateId, target: StateId): Refusal | null {
  const partner = world.governments.includes(target) && target !== seat && isPartner(world, seat, target);
  return partner ? null : refuse('badTarget', { target });
}
