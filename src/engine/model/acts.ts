/** Acts, what each of them counts down to, and how far it is. */
import type { ActId, VendorId } from './ids.ts';

export const ACT_CLOCKS = ['auctions', 'substitution', 'removals'] as const;
export type ActClock = (typeof ACT_CLOCKS)[number];

export type ClockReading =
  /** Auctions of governments still to come in the act, and the turn of the seat's own next one. */
  | { readonly clock: 'auctions'; readonly left: number; readonly ownTurn: number | null }
  /** The vendor cut off most, and the share of what it may not buy that its home makes by now, 0 to 1; null while no vendor is. */
  | { readonly clock: 'substitution'; readonly cutOff: { readonly vendor: VendorId; readonly share: number } | null }
  /** Governments with a day still to come by which gear must be out, the first such turn, and the seat's own. */
  | {
      readonly clock: 'removals';
      readonly left: number;
      readonly nextTurn: number | null;
      readonly ownTurn: number | null;
    };

/** Acts follow each other: an act runs from its first turn (0-based) to the turn before the next act's. */
export interface ActSpec {
  readonly id: ActId;
  readonly title: string;
  readonly firstTurn: number;
  readonly briefing: string;
  /** What it counts down to; left out where it counts nothing. */
  readonly clock?: ActClock;
}
