/** What the text room offers: every function turns codes and data into plain sentences, and reads names from the scenario alone. */
import type {
  AppraisalGroup,
  AppraisalTerm,
  Cause,
  Commitment,
  CommitmentId,
  Course,
  Ending,
  Happening,
  Hidden,
  Intent,
  Json,
  ObjectiveId,
  Order,
  OrderKind,
  OrderProblem,
  Path,
  PhaseId,
  Pledge,
  Posture,
  Risk,
  StateId,
  Trait,
  WindowKind,
  Wording,
} from '../engine/model/index.ts';
import type { Names } from './names.ts';

/** What sentences look up besides names: causes and orders refer to these by index or id. The session's `lookups` fit. */
export interface Lookups {
  /** Turns resolved: deadlines are counted from here. */
  readonly turn: number;
  orderAt(turn: number, seat: StateId, index: number): Order | null;
  commitment(id: CommitmentId): Commitment | null;
}

/** Who speaks to whom: names from the scenario, and the seat that is "you" (null when nobody is). */
export interface Voice extends Lookups {
  readonly names: Names;
  readonly you: StateId | null;
}

/** A newspaper headline, a finding, with the line below it that names the cause. */
export interface Sentence {
  readonly headline: string;
  /** Never empty. */
  readonly cause: string;
}

export interface CauseText {
  /** "Order", "Event", "Figure" or "Rule". */
  readonly kind: string;
  /** "You co-fund removal in X". */
  readonly text: string;
}

/** An order's card before a target is chosen. */
export interface CardText {
  readonly title: string;
  readonly family: string;
  /** One line: what it buys and what it costs besides points. */
  readonly tradeOff: string;
  /** What it does, in one or two sentences. */
  readonly help: string;
}

export interface IntentText {
  /** The government, by its capital. */
  readonly who: string;
  /** "leans from", "holds at", "threatens": what stands between the name and the posture glyphs. */
  readonly verb: string;
  /** The whole as one sentence, for lists and screen readers. */
  readonly sentence: string;
  /** Present where the intent is about a posture. */
  readonly posture: Posture | null;
}

export interface VerdictData {
  readonly seat: StateId;
  /** 0 to 100, first and last. */
  readonly composite: number;
  readonly compositeAtStart: number;
  readonly objectives: readonly {
    readonly id: ObjectiveId;
    readonly title: string;
    readonly value: number;
    readonly atStart: number;
    readonly weight: number;
  }[];
  readonly ended: Ending;
  readonly turns: number;
  readonly ownPosture: Posture;
  readonly ownPostureAtStart: Posture;
  /** How many other governments stand at each posture, by posture; the rival and the seat itself left out. */
  readonly postures: readonly number[];
}
export interface VerdictText {
  readonly headline: string;
  readonly standfirst: string;
  /** One line an objective, the heaviest first: "Public purse: 85, down 3. Held." */
  readonly aims: readonly string[];
}
export interface TruthText {
  readonly title: string;
  /** What each contested home state did with its gear, and how likely that looked at the start. */
  readonly lines: readonly string[];
  /** "You decided under uncertainty…" */
  readonly closing: string;
}

/** What is wrong with a file; the session's FileProblem fits. */
export interface FileProblemLike {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly suggestion: string | null;
}
export interface ShownProblemLike extends FileProblemLike {
  readonly around: readonly { readonly line: number; readonly text: string }[];
  readonly caret: number;
}
export interface MismatchLike {
  readonly turn: number;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** Where the file says more than that a turn differs: the parts of the state that do. */
  readonly parts: readonly string[] | null;
  readonly agreesAgain: number | null;
}

export interface Say {
  happening(happening: Happening, voice: Voice): Sentence;
  /** An order of this seat, concrete: "Co-fund removal in X". */
  order(order: Order, voice: Voice): string;
  /** An order that somebody gave: "You co-fund removal in X", "Y warns Z". `target` may be a state, a vendor or null. */
  given(seat: StateId, kind: OrderKind, target: string | null, voice: Voice): string;
  card(kind: OrderKind, voice: Voice): CardText;
  problem(problem: Pick<OrderProblem, 'code' | 'data'>, voice: Voice): string;
  /** What would make a refused order legal; "" where nothing in the seat's power would. */
  remedy(problem: Pick<OrderProblem, 'code' | 'data'>, aimed: boolean, voice: Voice): string;
  cause(cause: Cause, voice: Voice): CauseText;
  /** The cause as the one reason for a move: of a figure, a plain sentence that says what it does. */
  reason(cause: Cause, voice: Voice): CauseText;
  intent(intent: Intent, today: Posture, voice: Voice): IntentText;
  /** What an adviser warns of, in a sentence or two. */
  risk(risk: Risk, voice: Voice): string;
  /** Name of a variable by its path, "X: support at home"; never a raw path. */
  variable(path: Path, voice: Voice): string;
  /** Value of a variable at a path, with its unit. */
  value(path: Path, value: Json, voice: Voice): string;
  /** "Vetting", "Core excluded" … */
  posture(posture: Posture): string;
  /** For narrow places and for sentences: "vetting", "core excluded". */
  postureInText(posture: Posture): string;
  /** Which course a power steers, and what it does by it. */
  course(course: Course, seat: StateId, voice: Voice): string;
  /** The two traits by which a government stands out. */
  traits(traits: readonly [Trait, Trait], voice: Voice): string;
  /** The reason that holds a government where it stands, or carries it further. */
  turningReason(reason: { readonly term: AppraisalTerm; readonly holds: boolean }, voice: Voice): string;
  /** What is promised, in the middle of a sentence. */
  pledge(pledge: Pledge): string;
  wording(wording: Wording): string;
  term(term: AppraisalTerm, voice: Voice): string;
  group(group: AppraisalGroup, voice: Voice): string;
  window(kind: WindowKind): string;
  phase(phase: PhaseId): string;
  /** Titles of gauges and objectives come from the role; `strain` and `supportFloor` from here. */
  gauge(id: string, voice: Voice): string;
  /** The same in a word, for the width of a phone's fifth; the whole title where no short one is known. */
  gaugeShort(id: string, voice: Voice): string;
  /** What stands beside a gauge's figure where it can end the game: "lost at 100"; else "". */
  gaugeLimit(id: string, voice: Voice): string;
  /** The briefing of a seat: the role's own, or the generated one with its names filled in. */
  briefing(seat: StateId, voice: Voice): readonly string[];
  roleTitle(seat: StateId, voice: Voice): string;
  ending(ended: Ending, voice: Voice): string;
  verdict(data: VerdictData, voice: Voice): VerdictText;
  truth(hidden: Hidden, voice: Voice): TruthText;
  fileProblem(problem: FileProblemLike): string;
  fileProblems(file: string, problems: readonly ShownProblemLike[]): string;
  mismatch(mismatch: MismatchLike, voice: Voice): readonly string[];
}
