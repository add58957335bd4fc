/** Whom orders can be addressed to, and what cannot stand side by side. */
import type { Order, OrderKind, StateId, StateNode, VendorId } from '../model/index.ts';
import type { World } from '../rules/world.ts';
import { type Refusal, refuse } from './types.ts';

export function governmentTargets(world: World): readonly StateId[] {
  return world.governments;
}

export function checkGovernment(world: World, target: StateId): Refusal | null {
  return world.governments.includes(target) ? null : refuse('badTarget', { target });
}

export function checkRestrictedVendor(world: World, vendor: VendorId): Refusal | null {
  return world.restricted.includes(vendor) ? null : refuse('badTarget', { target: vendor });
}

/** Whether an order names this target, vendor, bloc or commitment, whichever it has. */
function names(order: Order, id: string): boolean {
  return (
    ('target' in order && order.target === id) ||
    ('vendor' in order && order.vendor === id) ||
    ('bloc' in order && order.bloc === id) ||
    ('commitment' in order && order.commitment === id)
  );
}

/** Refuses beside an order of one of the kinds in the draft; with an id, only where that order names it too. */
export function checkConflict(before: readonly Order[], kinds: readonly OrderKind[], id?: string): Refusal | null {
  const other = before.find((order) => kinds.includes(order.kind) && (id === undefined || names(order, id)));
  return other ? refuse('conflict', { with: other.kind }) : null;
}

/** A state of the game by its id; the seats and the targets that have passed a check are always there. */
export function nodeOf(states: Readonly<Record<StateId, StateNode>>, id: StateId): StateNode {
  const node = states[id];
  if (!node) throw new RangeError(id);
  return node;
}
