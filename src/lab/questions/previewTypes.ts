/** What an order, or a draft, would do within one turn: what previews are asked and what they say. Plain JSON. */
import type { AppraisalTerm, Order, Posture, StateId } from '../../engine/index.ts';
import type { Standpoint } from './types.ts';

export interface PreviewsRequest {
  readonly from: Standpoint;
  /** Orders of the seat for this turn, beside which each of the others is given. */
  readonly draft: readonly Order[];
  /** What is asked about; one that is in the draft already is held against the draft without it. */
  readonly orders: readonly Order[];
}

/** One for each order, in the request's order. */
export type PreviewsAnswer = readonly Preview[];

export interface PlannedRequest {
  readonly from: Standpoint;
  /** At least one order that answers no dilemma. */
  readonly draft: readonly Order[];
  readonly target: StateId;
}

export interface TermMove {
  readonly term: AppraisalTerm;
  /**
   * Terms of `posture` less those of `reference`, % of GDP a year, after a turn without and with the order. Of an order that decides itself,
   * 0 and the ordered rule's own terms less those of today's, as the government weighs them now.
   */
  readonly before: number;
  readonly after: number;
}

/** What an order would do to a government's decision, in one world sampled from what the seat can see. */
export interface TargetPreview {
  readonly target: StateId;
  /** The posture whose case is shown, and the one it is held against (the target's posture today). */
  readonly posture: Posture;
  readonly reference: Posture;
  /** Terms that move, the largest move first. */
  readonly terms: readonly TermMove[];
  /** `posture` less `reference`, % of GDP a year, in the same way as the terms. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** The posture with the best score after a turn without and with the order. */
  readonly bestBefore: Posture;
  readonly bestAfter: Posture;
  /** The posture that stands after a turn without and with the order: differs where the order decides. */
  readonly standsBefore: Posture;
  readonly standsAfter: Posture;
}

export interface NumberMove {
  /** Gauge or objective id. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

export interface Preview {
  readonly order: Order;
  /** null where the order has no government for its target. */
  readonly target: TargetPreview | null;
  /** The seat's gauges and aims that move within the turn, the largest move first. */
  readonly gauges: readonly NumberMove[];
  /** Other governments whose posture would stand differently after this turn. */
  readonly others: readonly { readonly state: StateId; readonly before: Posture; readonly after: Posture }[];
}

/** A government after a turn of a world sampled from what the seat can see. */
export interface Standing {
  readonly stands: Posture;
  /** The posture with the best score then. */
  readonly best: Posture;
  /** The best of the other postures less the one that stands, % of GDP a year. */
  readonly lead: number;
}
/** A government after the turn: with the draft's answers to dilemmas alone, and with the whole draft. */
export interface Planned {
  readonly withNone: Standing;
  readonly withDraft: Standing;
}
