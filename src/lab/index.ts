/** The lab's public face: games in number, and what they say. */
export { BOTS, type BotId, botsFor, isBotId } from './bots/index.ts';
export {
  compareWithRecord,
  type Outcome,
  predictionsOf,
  type RecordComparison,
} from './finalPostures.ts';
export { beginGame, type Game, type GameLine, isOver, lineOf, playTurn, replayOf } from './game.ts';
export { type Hand, handFor } from './hand.ts';
export {
  hasNoObject,
  playScript,
  type RefusedOrder,
  type ScriptOptions,
  type ScriptRun,
} from './history/playScript.ts';
export { type ScriptedScenario, scripted } from './history/scripted.ts';
export { playGame, seedsOf } from './playGame.ts';
export { type AskOptions, LabError, Pool, type Progress, type StreamOptions } from './pool.ts';
export type { Question, RequestProblem } from './question.ts';
export { MOST_GAMES, MOST_TURNS } from './questions/games.ts';
export { type AnswerOf, type QuestionId, questionOf, type RequestOf, type SampleOf } from './questions/index.ts';
export type * from './questions/previewTypes.ts';
export type * from './questions/types.ts';
export type * from './statistics/types.ts';
