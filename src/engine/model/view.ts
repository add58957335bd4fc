/** What a seat sees, and what a turn gives back. */

import type { Happening } from './happening.ts';
import type { StateId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
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
  readonly format: 1;
  readonly rulesVersion: string;
  readonly scenarioHash: string;
  /** The scenario's JSON as written. */
  readonly scenario: unknown;
  readonly seed: string;
  /** Seats that people played. */
  readonly humans: readonly StateId[];
  readonly turns: readonly ReplayTurn[];
}
export interface ReplayTurn {
  readonly orders: OrdersBySeat;
  /** Hash of the state after the turn. */
  readonly hash: string;
}

export type Verification =
  | { readonly ok: true; readonly turns: number; readonly finalHash: string }
  | {
      readonly ok: false;
      readonly turn: number;
      readonly path: string;
      readonly expected: string;
      readonly found: string;
    };
