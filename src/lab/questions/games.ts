/** Whole games between the engine's seats, with a bot at one of them where a seat is given: what `simulate` asks. */
import { OPPONENTS, playableSeats, type Scenario } from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { lineOf } from '../game.ts';
import { playGame } from '../playGame.ts';
import { checkCount, checkName, type Question, type RequestProblem } from '../question.ts';
import { distributionOf } from '../statistics/distribution.ts';
import type { GameSample, GamesAnswer, GamesRequest } from './types.ts';

export const MOST_GAMES = 1_000_000;
export const MOST_TURNS = 200;

export const games: Question<GamesRequest, null, GameSample, GamesAnswer> = {
  check,
  size: (_scenario, { games }) => games,
  prepare: () => null,
  sample(scenario, { seat, bot, seed, turns, rows, opposition }, index) {
    const own = `${seed}/${index}`;
    const game = playGame(
      { scenario, seed: own, seat, turns, hashes: rows, ...(opposition === undefined ? {} : { opposition }) },
      bot,
    );
    return {
      line: lineOf(game, bot),
      rows: rows ? game.played.map(({ turn, hash, orders }) => ({ seed: own, turn, hash, orders })) : [],
    };
  },
  answer: (_scenario, { seat }, samples) => {
    const lines = samples.map(({ line }) => line);
    const ends: Record<string, number> = {};
    for (const { end } of lines) ends[end.kind] = (ends[end.kind] ?? 0) + 1;
    return {
      games: lines.length,
      ends,
      rejected: lines.reduce((sum, { rejected }) => sum + rejected, 0),
      nonFinite: lines.reduce((sum, { nonFinite }) => sum + nonFinite, 0),
      composite: seat === null ? null : distributionOf(lines.map(({ composite }) => composite ?? 0)),
    };
  },
};

function check(scenario: Scenario, { seat, bot, games, turns, opposition }: GamesRequest): RequestProblem | null {
  if (seat !== null && bot === null) return { code: 'onlyTogether', field: 'seat', other: 'bot' };
  if (seat === null && bot !== null) return { code: 'onlyTogether', field: 'bot', other: 'seat' };
  return (
    (seat === null ? null : checkName('seat', seat, playableSeats(scenario))) ??
    (bot === null ? null : checkName('bot', bot, Object.keys(BOTS))) ??
    checkCount('games', games, 1, MOST_GAMES) ??
    (turns === null ? null : checkCount('turns', turns, 1, MOST_TURNS)) ??
    (opposition === undefined ? null : checkName('opponents', opposition.opponents, OPPONENTS))
  );
}
