/** Blocs that a government belongs to, and who its partners are. */
import type { BlocId, SeatView, StateId } from '../model/index.ts';
import { attributes, type World } from '../rules/world.ts';
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

/** Governments that share a bloc with a seat, or, as it has, a treaty with the protector. */
export function partnersOf(world: World, seat: StateId): StateId[] {
  return world.governments.filter((id) => id !== seat && isPartner(world, seat, id));
}

export function checkPartner(world: World, seat: StateId, target: StateId): Refusal | null {
  const partner = world.governments.includes(target) && target !== seat && isPartner(world, seat, target);
  return partner ? null : refuse('badTarget', { target });
}

function isPartner(world: World, a: StateId, b: StateId): boolean {
  const [one, other] = [attributes(world, a), attributes(world, b)];
  return (one.treaty && other.treaty) || one.blocs.some((bloc) => other.blocs.includes(bloc));
}
