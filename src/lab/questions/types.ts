/** What can be asked of the lab and what it answers: plain JSON, on which pages and commands are built. */
import type {
  DilemmaId,
  Handover,
  ObjectiveId,
  Opponents,
  Order,
  OrdersBySeat,
  Posture,
  StateId,
} from '../../engine/index.ts';
import type { BotId } from '../bots/index.ts';
import type { GameLine } from '../game.ts';
import type { Opposition } from '../planner/opposition.ts';
import type { Standpoint } from '../standpoint.ts';
import type { Distribution, Estimate, PairedDifference, Share } from '../statistics/types.ts';

export type { Standpoint } from '../standpoint.ts';

// ---- Asked ahead, from what a seat sees ----

export interface OddsRequest {
  readonly from: Standpoint;
  /** The government asked about. */
  readonly target: StateId;
  /** Orders of the seat for this turn, given in both alternatives. */
  readonly draft: readonly Order[];
  /** The order whose odds are asked: given besides the draft in one alternative, left out in the other. */
  readonly order: Order;
  /** The posture asked about: how often the target settles on it or a tighter one. */
  readonly posture: Posture;
  /** Futures to imagine. */
  readonly futures: number;
}

/** What the target has settled on once its next window is past, over all futures. The seat's later orders in them: none. */
export interface OddsAnswer {
  readonly target: StateId;
  readonly posture: Posture;
  /** Turn of the window, and turns from now: 0 where it decides in this turn. */
  readonly windowTurn: number;
  readonly inTurns: number;
  readonly without: OddsSide;
  readonly withIt: OddsSide;
  /** Share with the order less share without, each future held against itself; -1 to 1. */
  readonly difference: PairedDifference;
}

export interface OddsSide {
  /** Futures in which the target stands at the posture asked about or a tighter one. */
  readonly reached: Share;
  /** The same as whole tenths: "7 of 10". */
  readonly ofTen: number;
  /** Futures by posture, 0 to 4; sums to `reached.of`. */
  readonly postures: readonly number[];
  /** Futures in which the game ended before the window. */
  readonly ended: number;
}

export interface RangesRequest {
  readonly from: Standpoint;
  /** Orders of the seat for this turn. */
  readonly draft: readonly Order[];
  /** Governments whose case is asked about besides the seat's own figures; may be empty. */
  readonly targets: readonly StateId[];
  /** What their cases are for; null: of each the tighter posture that is nearest to being taken. */
  readonly posture: Posture | null;
  /** Worlds to imagine. */
  readonly worlds: number;
  /** Share of the worlds that a range is to hold: its tails are cut equally. 0.5 to 0.95. */
  readonly share: number;
}

export interface RangesAnswer {
  readonly worlds: number;
  /** The seat's gauges and those of its aims that no gauge shows, in the role's order. */
  readonly figures: readonly FigureRange[];
  readonly targets: readonly TargetRange[];
}

export interface FigureRange extends Range {
  /** Gauge or objective. */
  readonly id: ObjectiveId;
}

export interface TargetRange extends Range {
  readonly target: StateId;
  /** The tighter posture nearest to being taken now, and the one that stands now: the figure is the first's score less the second's, % of GDP a year. */
  readonly posture: Posture;
  readonly reference: Posture;
}

/** Where a figure will stand after this turn. */
export interface Range {
  readonly now: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** How often such a range holds the result, 0 to 1: what is claimed, and what is checked against real turns. */
  readonly stated: number;
  /** The same as whole tenths. */
  readonly ofTen: number;
}

/** Which orders might flip a government. */
export interface FlipSetsRequest {
  readonly from: Standpoint;
  readonly target: StateId;
  /** Orders of the seat for this turn that stay as they are. */
  readonly draft: readonly Order[];
  /** The posture wanted: flipped where the target settles on it or a tighter one. */
  readonly posture: Posture;
  /** Orders in a set: 1 or 2. */
  readonly most: number;
}

/** The cheapest first. */
export type FlipSetsAnswer = readonly OrderSet[];

/** Orders that are given together. */
export interface OrderSet {
  readonly orders: readonly Order[];
  /** Points of political capital; public money, USD billion. */
  readonly capital: number;
  readonly moneyUsdBn: number;
}

export interface FlipRequest extends Omit<FlipSetsRequest, 'most'> {
  readonly futures: number;
  /** What is tried: as `flipSets` answers. */
  readonly sets: readonly OrderSet[];
}

export interface FlipAnswer {
  readonly target: StateId;
  readonly posture: Posture;
  readonly windowTurn: number;
  readonly inTurns: number;
  /** Without any order besides the draft. */
  readonly without: Share;
  /** Whether it flips more likely than not without any order. */
  readonly already: boolean;
  /** The cheapest set that makes the flip more likely than not (the interval's low end lies above a half); null where none does, or none is needed. */
  readonly cheapest: FlipOption | null;
  /** The set that flips it most often, of equals the cheapest; null where none does more often than no order. */
  readonly strongest: FlipOption | null;
  /** Sets tried. */
  readonly tried: number;
}

export interface FlipOption extends OrderSet {
  readonly reached: Share;
  readonly ofTen: number;
}

/** Whether ranges hold as often as they say. */
export interface CoverageRequest {
  /** null: one game from each playable seat in turn. */
  readonly seat: StateId | null;
  readonly seed: string;
  /** Turns to look at. */
  readonly turns: number;
  readonly worlds: number;
  readonly share: number;
}

export interface CoverageAnswer {
  readonly turns: number;
  readonly figures: readonly CoveredFigure[];
  /** Whether each figure's claim lies within what its results allow. */
  readonly holds: boolean;
}

export interface CoveredFigure {
  /** Gauge or objective; "case" for the cases of governments. */
  readonly id: string;
  /** Mean of what the ranges claimed, 0 to 1. */
  readonly stated: number;
  /** Results inside their range, with an interval that allows for the number of figures. */
  readonly inside: Share;
  /** Mean width of the ranges, in the figure's own unit. */
  readonly width: number;
  readonly holds: boolean;
}

// ---- Asked of a finished game ----

/** A game as its replay has it, without the scenario. */
export interface GameRecord {
  readonly seed: string;
  readonly humans: readonly StateId[];
  readonly handovers: readonly Handover[];
  /** How the other seats were played: those that planned ahead give their recorded orders again, as far as they may. */
  readonly opponents: Opponents;
  /** Orders of every seat, turn by turn. */
  readonly orders: readonly OrdersBySeat[];
}

export interface LuckRequest {
  readonly seat: StateId;
  readonly game: GameRecord;
  /** Other seeds under which the people's orders are given again. */
  readonly seeds: number;
}

export interface LuckAnswer {
  /** The seat's composite as this game ended, 0 to 100. */
  readonly actual: number;
  /** Composites of the same orders under other seeds. */
  readonly others: Distribution;
  /** In the order of the seeds; for a drawing. */
  readonly composites: readonly number[];
  /** Other seeds that ended below this game; one that ended level counts half. 0 to 1. */
  readonly percentile: number;
  readonly below: Share;
  /** Mean of the other seeds, with its interval. */
  readonly mean: Estimate;
  /** What this game had beyond the mean: luck, in points of the composite. */
  readonly luck: number;
  /** The seat's orders that the rules refused in another world and that were left out: in all, and in how many games. */
  readonly dropped: number;
  readonly gamesWithDropped: number;
  /** Games under other seeds that broke off before this game's last turn. */
  readonly endedEarly: number;
}

export interface TurningPointsRequest {
  readonly seat: StateId;
  readonly game: GameRecord;
  /** Lucks under which each decision is held against its alternative: the game's own and others. */
  readonly seeds: number;
  /** Turning points wanted. */
  readonly most: number;
}

/**
 * order: given; held against not giving it. silence: a turn without orders; held against what the engine would have ordered.
 * answer: a dilemma answered, or left to the scenario's default (`given` false); held against another choice.
 */
export type Decision =
  | { readonly kind: 'order'; readonly turn: number; readonly index: number; readonly order: Order }
  | { readonly kind: 'silence'; readonly turn: number }
  | {
      readonly kind: 'answer';
      readonly turn: number;
      readonly dilemma: string;
      readonly choice: string;
      readonly given: boolean;
      readonly instead: string;
    };

export interface TurningPointsAnswer {
  /** By size of effect, the largest first: those whose interval excludes zero. */
  readonly points: readonly TurningPoint[];
  /** Decisions looked at, and of them those beyond noise. */
  readonly decisions: number;
  readonly beyondNoise: number;
  readonly seeds: number;
}

export interface TurningPoint {
  readonly decision: Decision;
  /** Composite with the decision less composite with its alternative, points: mean over the seeds, with an interval that allows for the number of decisions. */
  readonly effect: PairedDifference;
  /** The same under this game's own seed. */
  readonly here: number;
  /** Orders of the seat, in all games of the alternative, that the rules then refused and did not in the game as played. */
  readonly dropped: number;
}

export interface PlaceRequest {
  readonly seat: StateId;
  readonly game: GameRecord;
  /** Doctrines to be held against. */
  readonly bots: readonly BotId[];
  /** Lucks: the game's own and others. */
  readonly seeds: number;
}

export interface PlaceAnswer {
  /** The seat's composite as this game ended. */
  readonly actual: number;
  /** 1 is the highest; of the person and the bots, under the game's own seed. */
  readonly place: number;
  readonly of: number;
  /** The best first, under the game's own seed. */
  readonly bots: readonly PlacedBot[];
}

export interface PlacedBot {
  readonly bot: BotId;
  /** Under the game's own seed. */
  readonly composite: number;
  /** Over all seeds. */
  readonly overSeeds: Distribution;
  /** The person's orders less the bot's over the same seeds, points. */
  readonly difference: PairedDifference;
}

// ---- Whole games ----

export interface GamesRequest {
  /** The bot's seat; null where the engine plays all. */
  readonly seat: StateId | null;
  readonly bot: BotId | null;
  /** The games have the seeds `seed/0`, `seed/1` … */
  readonly seed: string;
  readonly games: number;
  /** Turns after which to stop each, or null for the whole calendar. */
  readonly turns: number | null;
  /** Whether the lines of turns are wanted besides the game's. */
  readonly rows: boolean;
  /** How the other seats are played; left out, all by rules of thumb. */
  readonly opposition?: Opposition;
}

export interface TurnLine {
  readonly seed: string;
  readonly turn: number;
  readonly hash: string | null;
  readonly orders: OrdersBySeat;
}

export interface GameSample {
  readonly line: GameLine;
  /** None where the request wants none. */
  readonly rows: readonly TurnLine[];
}

export interface GamesAnswer {
  readonly games: number;
  /** Games by how they ended. */
  readonly ends: Readonly<Record<string, number>>;
  readonly rejected: number;
  readonly nonFinite: number;
  /** Of the seat's composite; null without a seat. */
  readonly composite: Distribution | null;
}

// ---- The choices of dilemmas ----

export interface DilemmasRequest {
  /** The games have the seeds `seed/0`, `seed/1` … */
  readonly seed: string;
  readonly games: number;
  /** Turns for which each choice is played on, the turn of the answer included. */
  readonly turns: number;
}

/** A state in which a dilemma was asked, and what each choice was worth there. */
export interface AskedSample {
  readonly dilemma: DilemmaId;
  readonly seat: StateId;
  readonly turn: number;
  /** Mean composite of the seat over the turns that followed, by choice, points. */
  readonly worth: readonly number[];
}

export interface DilemmasAnswer {
  /** In the scenario's order. */
  readonly dilemmas: readonly DilemmaShares[];
}

export interface DilemmaShares {
  readonly id: DilemmaId;
  /** States in which it was asked. */
  readonly states: number;
  readonly choices: readonly DilemmaChoice[];
}

export interface DilemmaChoice {
  readonly id: string;
  /** Of the states in which it was asked, those in which this choice was best; null where it was never asked. */
  readonly best: Share | null;
  /** Composite against the mean of all its choices, points: mean over the states. */
  readonly worth: number;
}
