/** What stands after the # of an address: it names a game, and no server ever sees it. */
import type { StateId } from '../../engine/index.ts';

/** A scenario, a role and a seed, in plain words that can be read and changed. */
export function startFragment(scenario: string, seat: StateId, seed: string): string {
  return `#${new URLSearchParams({ scenario, seat, seed })}`;
}

/** @param packed as `pack` gives it */
export function replayFragment(packed: string): string {
  return `#replay=${packed}`;
}

/** What a fragment of a recorded game holds, or null where it is none. */
export function packedIn(fragment: string): string | null {
  return /^#replay=(\S+)$/.exec(fragment.trim())?.[1] ?? null;
}
