/** What stands after the # of an address: it names a game, and no server ever sees it. */
import type { Opponents, StateId } from '../../engine/index.ts';

/** A scenario, a role, a seed and how the others play, in plain words that can be read and changed. Links of before say nothing of opponents: they went by rules of thumb. */
export function startFragment(scenario: string, seat: StateId, seed: string, opponents: Opponents): string {
  const others = opponents === 'rulesOfThumb' ? {} : { opponents };
  return `#${new URLSearchParams({ scenario, seat, seed, ...others })}`;
}

/** @param packed as `pack` gives it */
export function replayFragment(packed: string): string {
  return `#replay=${packed}`;
}

/** What a fragment of a recorded game holds, or null where it is none. */
export function packedIn(fragment: string): string | null {
  return /^#replay=(\S+)$/.exec(fragment.trim())?.[1] ?? null;
}
