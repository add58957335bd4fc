/** What a planning seat is asked and what it says. Plain JSON. */
import type { Order } from '../../engine/index.ts';
import type { ForesightId } from '../planner/foresight.ts';
import type { Standpoint } from '../standpoint.ts';

export interface PlanRequest {
  /** Whose orders are wanted. Its name is the seat's own chance: another name thinks of other drafts. */
  readonly from: Standpoint;
  readonly foresight: ForesightId;
}

export interface PlanAnswer {
  readonly orders: readonly Order[];
  /** The seat's composite that the chosen draft leads to, as it reckons, before other orders join it, and that of its rules of thumb; 0 to 100, below 0 where the game is lost. */
  readonly worth: number;
  readonly usual: number;
  /** Of all drafts that were weighed, the rules of thumb's first. */
  readonly weighed: readonly number[];
}
