/** Whether the middle of a game lives: something is open, more than one draft can be defended, and the lead may change hands. */
import type { BotId } from '../bots/index.ts';
import type { BalanceGame, BalanceTurn } from '../questions/balanceTypes.ts';
import { meanOf } from '../statistics/distribution.ts';

/** Part of a range within which a draft can be defended beside the best. */
const DEFENSIBLE = 0.1;

export interface Middle {
  readonly turns: number;
  /** Share of turns with an open decision that touches the seat. */
  readonly live: number;
  /** Drafts within a tenth of the composite's range, which is what lies between the best and the worst player of the seat. */
  readonly inRange: Defensible;
  /** Drafts within a tenth of the way from the turn's best to its worst: a harder measure. */
  readonly inTurn: Defensible;
}

/** Shares of turns in which two drafts, and three, can be defended; and how many in the mean. */
export interface Defensible {
  readonly two: number;
  readonly three: number;
  readonly mean: number;
}

/**
 * Of planners' turns from a third to five sixths of the calendar.
 *
 * @param turns of the calendar
 * @param range points of the composite between the best and the worst player
 */
export function middleOf(games: readonly BalanceGame[], turns: number, range: number): Middle {
  const middle = games.flatMap((game) => game.turns.filter(({ turn }) => turn >= turns / 3 && turn < (5 * turns) / 6));
  return {
    turns: middle.length,
    live: share(middle, ({ open }) => open > 0),
    inRange: defensible(middle, () => DEFENSIBLE * range),
    inTurn: defensible(middle, ({ behind }) => DEFENSIBLE * (behind.at(-1) ?? 0)),
  };
}

function share(turns: readonly BalanceTurn[], holds: (turn: BalanceTurn) => boolean): number {
  return turns.length === 0 ? 0 : turns.filter(holds).length / turns.length;
}

function defensible(turns: readonly BalanceTurn[], most: (turn: BalanceTurn) => number): Defensible {
  const near = (turn: BalanceTurn): number => turn.behind.filter((points) => points <= most(turn)).length;
  return {
    two: share(turns, (turn) => near(turn) >= 2),
    three: share(turns, (turn) => near(turn) >= 3),
    mean: turns.length === 0 ? 0 : meanOf(turns.map(near)),
  };
}

/** Shares of worlds in which whoever leads at half time leads at the end; null with fewer than two that might. */
export interface LeaderStays {
  readonly ofAll: number | null;
  /** Among doctrines alone, which are ways in which people play: who plans leads at half time and at the end, since skill lasts. */
  readonly ofDoctrines: number | null;
}

/**
 * @param turns of the calendar
 * @param doctrines that people play the seat by
 */
export function leaderStays(games: readonly BalanceGame[], turns: number, doctrines: readonly BotId[]): LeaderStays {
  const half = Math.floor(turns / 2);
  const theirs = games.filter(({ bot }) => doctrines.includes(bot));
  return { ofAll: stays(games, half), ofDoctrines: stays(theirs, half) };
}

/** A game that ended before half time leads by what it ended with. */
function stays(games: readonly BalanceGame[], half: number): number | null {
  const numbers = [...new Set(games.map(({ number }) => number))];
  const worlds = numbers.map((number) => games.filter((game) => game.number === number));
  if (worlds.length === 0 || worlds.some((players) => players.length < 2)) return null;
  const same = worlds.filter(
    (players) => leader(players, ({ composites }) => composites[half - 1]) === leader(players, () => undefined),
  );
  return same.length / worlds.length;
}

function leader(players: readonly BalanceGame[], at: (game: BalanceGame) => number | undefined): BotId | undefined {
  const value = (game: BalanceGame): number => at(game) ?? endOf(game);
  return players.reduce<BalanceGame | null>(
    (best, game) => (best === null || value(game) > value(best) ? game : best),
    null,
  )?.bot;
}

/** The composite that a game ends with, 0 to 100. */
export function endOf({ composites }: BalanceGame): number {
  return composites.at(-1) ?? 0;
}
