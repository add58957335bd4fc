/** Whole games between the engine's seats, with a bot at one of them where a seat is given. */
import { observe } from '../engine/index.ts';
import { BOTS, type BotId } from './bots/index.ts';
import { beginGame, type Game, type GameSetup, isOver, playTurn } from './game.ts';

/** @param bot who plays the setup's seat; without a seat nobody does */
export function playGame(setup: GameSetup, bot: BotId | null): Game {
  let game = beginGame(setup);
  while (!isOver(game)) game = playTurn(game, ordersFor(game, bot));
  return game;
}

function ordersFor({ setup, state }: Game, bot: BotId | null) {
  if (setup.seat === null || bot === null) return [];
  return BOTS[bot].orders(observe(setup.scenario, state, setup.seat), `${setup.seed}/${bot}`);
}

/** Seeds of a series of games: `S/0`, `S/1` … */
export function seedsOf(seed: string, games: number): string[] {
  return Array.from({ length: games }, (_, index) => `${seed}/${index}`);
}
