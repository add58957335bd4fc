/** Who a government's partners are. */
import type { StateId } from '../model/index.ts';
import { attributes, type World } from './world.ts';

/** Governments that share a bloc with a seat, or, as it has, a treaty with the protector. */
export function partnersOf(world: World, seat: StateId): StateId[] {
  return world.governments.filter((id) => id !== seat && isPartner(world, seat, id));
}

export function isPartner(world: World, a: StateId, b: StateId): boolean {
  const [one, other] = [attributes(world, a), attributes(world, b)];
  return (one.treaty && other.treaty) || one.blocs.some((bloc) => other.blocs.includes(bloc));
}
