/** What the balance of a game is asked and what its games say. Plain JSON. */
import type { ObjectiveId, OrderKind, Posture, StateId } from '../../engine/index.ts';
import type { BotId } from '../bots/index.ts';
import type { GameEnd } from '../game.ts';

export interface BalanceRequest {
  readonly seat: StateId;
  /** Who plays the seat; each plays every seed. */
  readonly bots: readonly BotId[];
  /** Game `i` of the first bot has the seed `seed/i`, and so has game `i` of every other. */
  readonly seed: string;
  /** The first and the last number, both played. */
  readonly from: number;
  readonly to: number;
}

/** One game of one bot. */
export interface BalanceGame {
  readonly bot: BotId;
  readonly number: number;
  readonly end: GameEnd['kind'];
  /** The seat's composite after each turn, 0 to 100. */
  readonly composites: readonly number[];
  readonly objectives: Readonly<Record<ObjectiveId, number>>;
  readonly postures: Readonly<Record<StateId, Posture>>;
  /** Turns in which the bot gave an order of the kind, and in which it might have. */
  readonly used: Readonly<Partial<Record<OrderKind, number>>>;
  readonly legal: Readonly<Partial<Record<OrderKind, number>>>;
  /** Of a planner, what it saw turn by turn; of the others nothing. */
  readonly turns: readonly BalanceTurn[];
}

export interface BalanceTurn {
  readonly turn: number;
  /** Decisions within reach that touch the seat and whose outcome is open: chances between 20 and 80 %. */
  readonly open: number;
  /** Points of the composite by which each draft that was weighed lies behind the best, the best first: 0, then what the next best gives away, to the worst. */
  readonly behind: readonly number[];
}
