/** All questions of the lab, by name. */
import type { Question } from '../question.ts';
import { assumptions } from './assumptions.ts';
import type { AssumptionsAnswer, AssumptionsRequest } from './assumptionTypes.ts';
import { balance } from './balance.ts';
import type { BalanceGame, BalanceRequest } from './balanceTypes.ts';
import { coverage } from './coverage.ts';
import { dilemmas } from './dilemmas.ts';
import { flip } from './flip.ts';
import { flipSets } from './flipSets.ts';
import { games } from './games.ts';
import { type IntentsKeptAnswer, type IntentsKeptRequest, intentsKept } from './intentsKept.ts';
import { luck } from './luck.ts';
import { odds } from './odds.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { planned } from './planned.ts';
import type { PlanAnswer, PlanRequest } from './planTypes.ts';
import { previews } from './previews.ts';
import type { Planned, PlannedRequest, Preview, PreviewsAnswer, PreviewsRequest } from './previewTypes.ts';
import { ranges } from './ranges.ts';
import { type ReasonsAnswer, type ReasonsRequest, reasons } from './reasons.ts';
import { turningPoints } from './turningPoints.ts';
import type {
  CoverageAnswer,
  CoverageRequest,
  DilemmasAnswer,
  DilemmasRequest,
  FlipAnswer,
  FlipRequest,
  FlipSetsAnswer,
  FlipSetsRequest,
  GameSample,
  GamesAnswer,
  GamesRequest,
  LuckAnswer,
  LuckRequest,
  OddsAnswer,
  OddsRequest,
  PlaceAnswer,
  PlaceRequest,
  RangesAnswer,
  RangesRequest,
  TurningPointsAnswer,
  TurningPointsRequest,
} from './types.ts';

/** What each question takes and gives. A sample that only its question reads is `unknown` to everybody else. */
export interface Asked {
  previews: { request: PreviewsRequest; sample: Preview; answer: PreviewsAnswer };
  planned: { request: PlannedRequest; sample: Planned; answer: Planned };
  odds: { request: OddsRequest; sample: unknown; answer: OddsAnswer };
  ranges: { request: RangesRequest; sample: unknown; answer: RangesAnswer };
  flipSets: { request: FlipSetsRequest; sample: unknown; answer: FlipSetsAnswer };
  flip: { request: FlipRequest; sample: unknown; answer: FlipAnswer };
  luck: { request: LuckRequest; sample: unknown; answer: LuckAnswer };
  turningPoints: { request: TurningPointsRequest; sample: unknown; answer: TurningPointsAnswer };
  assumptions: { request: AssumptionsRequest; sample: unknown; answer: AssumptionsAnswer };
  place: { request: PlaceRequest; sample: unknown; answer: PlaceAnswer };
  coverage: { request: CoverageRequest; sample: unknown; answer: CoverageAnswer };
  dilemmas: { request: DilemmasRequest; sample: unknown; answer: DilemmasAnswer };
  plan: { request: PlanRequest; sample: unknown; answer: PlanAnswer };
  balance: { request: BalanceRequest; sample: BalanceGame; answer: readonly BalanceGame[] };
  reasons: { request: ReasonsRequest; sample: unknown; answer: ReasonsAnswer };
  intentsKept: { request: IntentsKeptRequest; sample: unknown; answer: IntentsKeptAnswer };
  games: { request: GamesRequest; sample: GameSample; answer: GamesAnswer };
}

export type QuestionId = keyof Asked;
export type RequestOf<Q extends QuestionId> = Asked[Q]['request'];
export type SampleOf<Q extends QuestionId> = Asked[Q]['sample'];
export type AnswerOf<Q extends QuestionId> = Asked[Q]['answer'];

/** Whole by its type. What a question prepares for its own samples is nobody else's business. */
const QUESTIONS: { readonly [Q in QuestionId]: Question<RequestOf<Q>, unknown, SampleOf<Q>, AnswerOf<Q>> } = {
  previews,
  planned,
  odds,
  ranges,
  coverage,
  flipSets,
  flip,
  luck,
  turningPoints,
  assumptions,
  place,
  dilemmas,
  plan,
  balance,
  reasons,
  intentsKept,
  games,
};

export function questionOf<Q extends QuestionId>(id: Q): (typeof QUESTIONS)[Q] {
  return QUESTIONS[id];
}
