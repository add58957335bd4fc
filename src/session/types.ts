/** What the session shows and takes: the view is written against these types, and `main.ts` hands it `AppServices`. */
import type {
  Commitment,
  CommitmentId,
  DilemmaSpec,
  Ending,
  Hidden,
  ObjectiveId,
  OpenDilemma,
  Opponents,
  Order,
  OrderCard,
  OrderOption,
  OrderProblem,
  Path,
  PlayedTurn,
  Replay,
  ReplayNote,
  Scenario,
  SeatView,
  StateId,
} from '../engine/index.ts';
import type { Shelf } from './keep/types.ts';
import type { Lab } from './lab/types.ts';
import type { Links } from './links/index.ts';
import type { Opened, OpeningOptions } from './opening/types.ts';
import type { Comparison, Reel, Watch } from './reel/types.ts';

/** One resolved turn, kept for reports, charts and the replay. */
export interface TurnRecord extends PlayedTurn {
  /** Hash of the state after the turn, as the replay carries it, and the short hashes of its parts. */
  readonly hash: string;
  readonly parts: Readonly<Record<Path, string>>;
}

/** The scores of the seat shown, at the start (turn 0) and after each turn. */
export interface ScorePoint {
  /** Turns resolved. */
  readonly turn: number;
  /** 0 to 100. */
  readonly composite: number;
  /** 0 to 100 by objective. */
  readonly objectives: Readonly<Record<ObjectiveId, number>>;
}

/**
 * briefing: a new act (or the game) begins and its text is shown; orders: the seat plans; report: what the turn did;
 * verdict: the game is over. `proceed` leads from briefing to orders, from report to briefing, orders or verdict.
 */
export type Stage = 'briefing' | 'orders' | 'report' | 'verdict';

/** A dilemma that waits for the seat's answer. */
export interface DilemmaToAnswer {
  readonly open: OpenDilemma;
  readonly spec: DilemmaSpec;
  /** The choice in the draft, or null while none is. */
  readonly chosen: string | null;
}

export interface SessionSnapshot {
  readonly stage: Stage;
  /** The seat whose orders are wanted and whose view this is; the first human's (or the protector's) when watching. */
  readonly seat: StateId;
  /** Whether nobody sits there: a recording is watched from outside, and `seat` only says whose aims are measured. */
  readonly observer: boolean;
  readonly humans: readonly StateId[];
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly seed: string;
  /** Turns resolved; the orders now wanted are those of this turn. */
  readonly turn: number;
  /** What the seat sees now. Feed it to the engine's selectors. */
  readonly view: SeatView;
  readonly draft: readonly Order[];
  /** What is wrong with the draft; empty when it can be given. */
  readonly problems: readonly OrderProblem[];
  /** Points of political capital of this turn, and what the draft leaves of them. */
  readonly capital: number;
  readonly capitalLeft: number;
  /** Public money that the draft costs, USD billion. */
  readonly draftMoneyUsdBn: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dilemmas: readonly DilemmaToAnswer[];
  /** Index of the act of this turn. */
  readonly act: number;
  /** Index of the act that begins with the coming turn and whose briefing is due, else null. */
  readonly actBegan: number | null;
  readonly history: readonly TurnRecord[];
  readonly scores: readonly ScorePoint[];
  readonly ended: Ending | null;
  /** What no seat could see; null until the game has ended. */
  readonly truth: Hidden | null;
  /** Hash of the present state. */
  readonly hash: string;
  /** How the seats are played that no person holds. */
  readonly opponents: Opponents;
  /** Whether the turn has been ended and waits for the plans of seats that look ahead; until then nothing can be drafted. */
  readonly waiting: boolean;
  /** Seats that look ahead and for which no plan was to be had in the turn last played here: they went by rules of thumb. */
  readonly unplanned: readonly StateId[];
}

export interface SessionLookups {
  readonly turn: number;
  orderAt(turn: number, seat: StateId, index: number): Order | null;
  commitment(id: CommitmentId): Commitment | null;
}

/** The one mutable shell: every method but `cards`, `options`, `problemWith`, `replayText` changes the snapshot and tells the listeners. */
export interface Session {
  snapshot(): SessionSnapshot;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** One card for each order kind of this seat, filled in for the state in focus where it can be. */
  cards(focus: StateId | null): readonly OrderCard[];
  /** What sentences look up: orders given in earlier turns, commitments on record. Fits `voiceOf` of the text room. */
  readonly lookups: SessionLookups;
  /** Every concrete order that can still be added to the draft. */
  options(): readonly OrderOption[];
  /** Why `order` cannot be added to the draft as it stands, or null. */
  problemWith(order: Order): OrderProblem | null;
  /** Adds an order; answers and orders that stand once a turn replace the draft's own. Refused (returned) where the rules refuse it. */
  draftOrder(order: Order): OrderProblem | null;
  removeOrder(index: number): void;
  undo(): void;
  redo(): void;
  /**
   * Seals the seat's orders; when every human seat has, resolves the turn and shows the report, at once or when the plans of seats that look ahead
   * are there. Does nothing while problems stand.
   */
  endTurn(): void;
  /** Of a turn that has been ended: the seats whose plans are not there yet go by rules of thumb. Does nothing where none is waited for. */
  stopWaiting(): void;
  /**
   * Who works out the plans of seats that look ahead, from now on: asked as soon as a turn's orders are wanted. With null, as where the game is left, nothing is
   * asked any more, and a turn that waited is as it was before it was ended.
   */
  planWith(lab: Pick<Lab, 'ask'> | null): void;
  /** From briefing to orders, from report to the next briefing, orders or the verdict. */
  proceed(): void;
  toReplay(): Replay;
  /** The reader's words at its turns, all of them: they are saved with the game. */
  annotate(notes: readonly ReplayNote[]): void;
  replayText(): string;
  replayFileName(): string;
  /** The turns played so far as a recording, to be watched, gone on with from any turn, or compared. */
  toReel(): Reel;
}

/** What is wrong with a file: a code with data, and where. `text` speaks. */
export interface FileProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** JSON path, like $.states.ABC.figures. */
  readonly path: string;
  readonly data: unknown;
  readonly message: string;
  readonly expected: string;
  readonly suggestion: string | null;
}

/** A scenario that came through the door, with the raw JSON that a replay embeds. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly source: unknown;
  readonly hash: string;
  readonly warnings: readonly FileProblem[];
}

export type OpenScenarioResult =
  | { readonly ok: true; readonly loaded: LoadedScenario }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

export interface NewGame {
  readonly loaded: LoadedScenario;
  readonly seed: string;
  /** Seats that people play, in the order in which they sit down. */
  readonly humans: readonly StateId[];
  /** How the other seats play; left out, all by rules of thumb. */
  readonly opponents?: Opponents;
}

/** A game that comes with the page; its text is fetched when it is asked for. */
export interface BuiltInScenario {
  readonly id: string;
  /** Rejects where the file cannot be fetched; a file that is there but not valid gives its problems. */
  load(): Promise<OpenScenarioResult>;
}

/** What the address asks for: `#scenario=…&seat=…&seed=…&opponents=…`, `#kept=…`, or `#replay=…`. Each null where it says nothing. */
export interface Address {
  /** Id of a game on the shelf of this device, which goes on. */
  readonly kept: string | null;
  /** A recorded game, packed. */
  readonly replay: string | null;
  readonly scenario: string | null;
  readonly seat: StateId | null;
  readonly seed: string | null;
  /** How the other seats are to play; null also where there is no such level. */
  readonly opponents: Opponents | null;
}

/** All that the view may do besides reading snapshots. */
export interface AppServices {
  /** With which the page was opened. */
  readonly address: Address;
  /** @param fragment as in `location.hash` */
  readAddress(fragment: string): Address;
  /** The main game first. */
  readonly builtInScenarios: readonly BuiltInScenario[];
  /** Reads a file's text apart from the page, and plays a recorded game out. Rejects never. */
  open(text: string, options?: OpeningOptions): Promise<Opened>;
  newGame(game: NewGame): Session;
  watch(reel: Reel): Watch;
  compare(a: Reel, b: Reel): Comparison;
  /** Plays many games of a scenario apart from the page. Nothing is started or fetched before it is asked something. */
  lab(scenario: Scenario): Lab;
  /** A short readable seed. */
  randomSeed(): string;
  readonly links: Links;
  /** What is kept on this device. */
  readonly shelf: Shelf;
  /** Of the rules that this page plays by. */
  readonly rulesVersion: string;
}
