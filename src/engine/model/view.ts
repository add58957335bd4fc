/** What a seat sees, and what a turn gives back. */

import type { Happening } from './happening.ts';
import type { Path, StateId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Opponents } from './opponents.ts';
import type { OrderProblem, OrdersBySeat } from './order.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** The state without the hidden truth, home politics and the key of chance. */
export type PublicState = Omit<GameState, 'hidden' | 'seed' | 'key'>;

/** All that a view, an adviser or a planner of a seat ever gets. */
export interface SeatView {
  readonly seat: StateId;
  readonly scenario: Scenario;
  readonly state: PublicState;
}

export interface Rejection extends OrderProblem {
  readonly seat: StateId;
}

export interface TurnResult {
  readonly state: GameState;
  readonly happenings: readonly Happening[];
  /** Empty where the ledger is off. */
  readonly ledger: readonly LedgerEntry[];
  readonly rejected: readonly Rejection[];
}

/** A game as it was played: all that is needed to have it again (law 2). */
export interface Replay {
  readonly kind: 'rr.replay';
  readonly format: 3;
  readonly rulesVersion: string;
  readonly scenarioHash: string;
  /** The scenario's JSON as written. */
  readonly scenario: unknown;
  readonly seed: string;
  /** Seats that people held when the game began. */
  readonly humans: readonly StateId[];
  /** Changes of who holds which seats, by rising turn. */
  readonly handovers: readonly Handover[];
  /** How the seats that no person holds were asked to be played; what they ordered stands in the turns. */
  readonly opponents: Opponents;
  /** A reader's words, by rising turn; the game knows nothing of them. */
  readonly notes: readonly ReplayNote[];
  /** Set where the orders were first given under other rules and were played again on these. */
  readonly ordersFrom: { readonly rulesVersion: string } | null;
  readonly turns: readonly ReplayTurn[];
}
export interface ReplayTurn {
  readonly orders: OrdersBySeat;
  /** Hash of the state after the turn. */
  readonly hash: string;
  /** Short hashes of the state's parts, as `partsOf` gives them: they name what differs where the hash does. */
  readonly parts?: Readonly<Record<Path, string>>;
}

/** From the orders of `turn` on, people hold these seats and no others. `turn` is at least 1. */
export interface Handover {
  readonly turn: number;
  readonly humans: readonly StateId[];
}

export interface ReplayNote {
  /** Turns resolved when what the note is about is seen: 0 is the new game. */
  readonly turn: number;
  readonly text: string;
}

export type Verification =
  | { readonly ok: true; readonly turns: number; readonly finalHash: string }
  | {
      readonly ok: false;
      readonly turn: number;
      readonly path: string;
      readonly expected: string;
      readonly found: string;
      /**
       * Where a hash differs and the file says more: the parts of the state that differ after the turn ("states/…", "world" …). None of them means
       * that the game came out as recorded and the hash itself was changed. Else null.
       */
      readonly parts: readonly Path[] | null;
      /** The first later turn after which the game stands as recorded again, or null. */
      readonly agreesAgain: number | null;
    };
