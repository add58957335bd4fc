/** Whom orders can be addressed to. */
import type { StateId, VendorId } from '../model/index.ts';
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
