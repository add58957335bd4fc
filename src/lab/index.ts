/** The lab's public face: games in number, and what they say. */
export { type Bar, type BarId, barsOf, LIMITS } from './balance/bars.ts';
export { type BalanceSummary, type BotSummary, summaryOf } from './balance/summary.ts';
export { BOTS, type BotId, botsFor, isBotId } from './bots/index.ts';
export { type Calibration, calibrate, fitWithout, predicted } from './calibration/calibrate.ts';
export { calibrationFor, dealtRecord } from './calibration/dealt.ts';
export { candidate, kept, type Member } from './calibration/ensemble.ts';
export type { Fit } from './calibration/fit.ts';
export { blocFolds, foldsOf } from './calibration/folds.ts';
export {
  type ForetoldYear,
  foretoldYears,
  type Miss,
  type MissTerms,
  missOf,
  missTerms,
} from './calibration/misses.ts';
export { type Plan, type Values, withValues } from './calibration/plan.ts';
export {
  type Answer,
  type CounterfactualTable,
  counterfactualTable,
  type Expectation,
  type Spread,
} from './counterfactuals/table.ts';
export { beginGame, type Game, type GameLine, isOver, lineOf, playTurn, replayOf } from './game.ts';
export { type Hand, handFor } from './hand.ts';
export type { HeldPostures, TakenPosture } from './history/held.ts';
export { meanOf, meterFor, type YearMeasures } from './history/measures.ts';
export {
  hasNoObject,
  playScript,
  type RefusedOrder,
  type ScriptOptions,
  type ScriptRun,
} from './history/playScript.ts';
export { type Prediction, predictionsOf, yearEnds } from './history/predictions.ts';
export { recordScript } from './history/recording.ts';
export { type ScriptedScenario, scripted } from './history/scripted.ts';
export { type Ablation, ablate } from './mechanisms/ablate.ts';
export type { Opposition } from './planner/opposition.ts';
export { playGame, seedsOf } from './playGame.ts';
export { type AskOptions, LabError, Pool, type Progress, type Rank, type StreamOptions } from './pool.ts';
export type { Question, RequestProblem } from './question.ts';
export type * from './questions/assumptionTypes.ts';
export type * from './questions/balanceTypes.ts';
export { pooledShares } from './questions/dilemmas.ts';
export { MOST_GAMES, MOST_TURNS } from './questions/games.ts';
export { type AnswerOf, type QuestionId, questionOf, type RequestOf, type SampleOf } from './questions/index.ts';
export type { IntentsKeptAnswer } from './questions/intentsKept.ts';
export type * from './questions/planTypes.ts';
export type * from './questions/previewTypes.ts';
export { FLIP_FUTURES, type ReasonsAnswer } from './questions/reasons.ts';
export type * from './questions/types.ts';
export type { AimId } from './response/aims.ts';
export { type LeverResponse, type ResponseTable, responseTable } from './response/table.ts';
export { everyoneVets, persistence, persistenceWithToolbox, type ToolboxRule } from './score/baselines.ts';
export { compareWithRecord, partOf, recordFrom } from './score/compare.ts';
export { type FigureFit, fitOf } from './score/figures.ts';
export { moversOf } from './score/moves.ts';
export type * from './score/types.ts';
export { meanWithin } from './statistics/difference.ts';
export type * from './statistics/types.ts';
