/** What can be asked of contested assumptions, and what the lab answers. */
import type { ObjectiveId, StateId } from '../../engine/index.ts';
import type { PairedDifference } from '../statistics/types.ts';
import type { GameRecord } from './types.ts';

export interface AssumptionsRequest {
  readonly seat: StateId;
  readonly game: GameRecord;
  /** Lucks under which each end of each assumption is played: the game's own and others. */
  readonly seeds: number;
}

/** How far the game hangs on what is argued over: the same orders where an assumption lies at one end of its range. */
export interface AssumptionsAnswer {
  /** Mean composite of the same orders under the same lucks as the scenario stands. */
  readonly mean: number;
  /** By their wider swing, the widest first. */
  readonly assumptions: readonly AssumptionSwing[];
  /** Assumptions of which an end moves the composite by a point or more, beyond noise. */
  readonly moving: number;
  /** Lucks that every end was played under. */
  readonly seeds: number;
}

export interface AssumptionSwing {
  /** As the scenario's list has it. */
  readonly id: string;
  readonly low: EndSwing;
  readonly high: EndSwing;
}

/** The game with an assumption at one end, less the game as the scenario stands. */
export interface EndSwing {
  /** Points of the composite, with an interval that allows for the number of ends. */
  readonly composite: PairedDifference;
  /** Whether it is a point or more, beyond noise. */
  readonly moves: boolean;
  /** Other governments whose core is closed, or that went further. */
  readonly closed: PairedDifference;
  /** The aim through which the composite moves most, and by how many of its own points; null where none moves with it. */
  readonly aim: { readonly id: ObjectiveId; readonly points: number } | null;
  /** Games of this end that broke off before their base did. */
  readonly endedEarly: number;
}
