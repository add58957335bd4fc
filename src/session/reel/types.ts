/** A recorded game with every turn of it at hand, to be watched, branched and held against another. */
import type { Ending, Order, Posture, Replay, Scenario, StateId } from '../../engine/index.ts';
import type { NumberMove } from '../lab/types.ts';
import type { Session, SessionSnapshot } from '../types.ts';

/** A recorded line of play; it never changes. */
export interface Reel {
  readonly replay: Replay;
  readonly scenario: Scenario;
  /** Turns resolved. */
  readonly turns: number;
  /** How the game ended, or null where the recording stops before. */
  readonly ended: Ending | null;
  /** Seats that people held when the orders of `turn` were given. */
  humansAt(turn: number): readonly StateId[];
  /**
   * What a seat had before it when it was to order in `turn`: 0 is the new game, `turns` is after the last turn. Its history ends there. The same
   * arguments give the same object.
   * @param seat null = the observer, who sees what is public and sits nowhere
   */
  at(turn: number, seat: StateId | null): SessionSnapshot;
}

/** A recorded game that is being watched. As a session it takes no orders; its snapshot is of the turn under the cursor. */
export interface Watch extends Session {
  readonly reel: Reel;
  /** 0 to `reel.turns`. */
  readonly cursor: number;
  readonly seat: StateId | null;
  /** Clamped to the turns there are. */
  seek(turn: number): void;
  lookAs(seat: StateId | null): void;
  /** The reader's words at each turn that has any; saved with the replay. */
  readonly notes: ReadonlyMap<number, string>;
  /** Empty text takes the note away. */
  note(turn: number, text: string): void;
  /** A game that goes on from `turn` with the orders before it, played by `humans`. The recording stays as it is. */
  playOn(turn: number, humans: readonly StateId[]): Session;
}

/** Two lines of play of one scenario, held against each other. */
export interface Comparison {
  readonly a: Reel;
  readonly b: Reel;
  /** Whether both began in the same world: the same scenario file and the same seed. */
  readonly sameScenario: boolean;
  readonly sameSeed: boolean;
  /** The first turn in which a seat gave other orders (or one line stops), and who; people before governments; null where none did. */
  readonly firstDivergence: Divergence | null;
  /** Turns that both lines have. */
  readonly turns: number;
  /** @param turn 0 to `turns`, as `Reel.at` counts */
  at(turn: number): Differences;
}

export interface Divergence {
  readonly turn: number;
  readonly seat: StateId;
  readonly a: readonly Order[];
  readonly b: readonly Order[];
}

export interface Differences {
  /** States whose posture differs, the widest gap first; `since…`: turns resolved when it first stood so, 0 = from the beginning. */
  readonly postures: readonly {
    readonly state: StateId;
    readonly a: Posture;
    readonly b: Posture;
    readonly sinceA: number;
    readonly sinceB: number;
  }[];
  /** Gauges of the seat compared (the first human of A): `before` is A's, `after` is B's. */
  readonly gauges: readonly NumberMove[];
  readonly composite: { readonly a: number; readonly b: number };
  /** Public money spent by the seat compared since the game began, USD billion. */
  readonly spentUsdBn: { readonly a: number; readonly b: number };
}
