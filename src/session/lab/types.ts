/** The lab as the page has it: many games played apart from the page, one question at a time or several. */
import type { StateId } from '../../engine/index.ts';
import type { AnswerOf, BotId, QuestionId, Rank, RequestOf, RequestProblem } from '../../lab/index.ts';

export type {
  AnswerOf,
  AssumptionSwing,
  AssumptionsAnswer,
  BotId,
  Decision,
  EndSwing,
  FlipAnswer,
  FlipRequest,
  FlipSetsRequest,
  LuckAnswer,
  NumberMove,
  OddsAnswer,
  OddsRequest,
  OddsSide,
  OrderSet,
  PairedDifference,
  PlaceAnswer,
  PlacedBot,
  PlannedRequest,
  Preview,
  PreviewsRequest,
  Range,
  RangesAnswer,
  RangesRequest,
  Rank,
  RequestOf,
  RequestProblem,
  Standing,
  TargetPreview,
  TurningPoint,
  TurningPointsAnswer,
} from '../../lab/index.ts';

/** What came of a request: the whole answer, or why there is none. There is never a part of one. */
export type LabOutcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It cannot be asked so; the problem says what is allowed. */
  | { readonly kind: 'refused'; readonly problem: RequestProblem }
  /** It was called off, its worker broke, or a worker said nothing for longer than any real sample takes. */
  | { readonly kind: 'gaveUp'; readonly reason: 'cancelled' | 'crashed' | 'tooSlow' };

export interface LabOptions<Answer> {
  /** Samples that are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** The answer of the samples so far, each time that more are done. */
  readonly onPartial?: (answer: Answer) => void;
  readonly signal?: AbortSignal;
  /** Samples that a worker does before it looks what else is asked; left to the lab where not given. */
  readonly chunk?: number;
  /** What is served first; left to the lab where not given. */
  readonly rank?: Rank;
}

/** The workers of one scenario's games. They are started by the first question. */
export interface Lab {
  /** Rejects never. Several requests may be under way; of one rank the one asked last is served first. */
  ask<Q extends QuestionId>(
    question: Q,
    request: RequestOf<Q>,
    options?: LabOptions<AnswerOf<Q>>,
  ): Promise<LabOutcome<AnswerOf<Q>>>;
  /** The doctrines that know what to do with a seat. Rejects where the lab's code cannot be fetched. */
  bots(seat: StateId): Promise<readonly BotId[]>;
  /** Lets the workers go; what is under way is cancelled. A later question starts new ones. */
  end(): void;
}
