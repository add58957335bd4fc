/** Pledges of the rival: claims on record, believed by how earlier ones were kept (MODEL 3). */
import type { Commitment, PublicState, StateId } from '../model/index.ts';
import type { World } from './world.ts';

/** The open pledge of the rival to a government; null where there is none. */
export function openPledge(
  { rival }: World,
  state: Pick<PublicState, 'commitments'>,
  target: StateId,
): Commitment | null {
  for (const id in state.commitments) {
    const c = state.commitments[id];
    if (c?.kind === 'promise' && c.status === 'open' && c.issuer === rival && c.target === target) return c;
  }
  return null;
}
