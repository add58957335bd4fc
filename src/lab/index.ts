/** The lab's public face: games in number, and what they say. */
export { BOTS, type BotId, isBotId } from './bots.ts';
export {
  compareWithRecord,
  type Outcome,
  predictionsOf,
  type RecordComparison,
} from './finalPostures.ts';
export { beginGame, type Game, type GameLine, isOver, lineOf, playTurn, replayOf } from './game.ts';
export { playGame, seedsOf } from './playGame.ts';
