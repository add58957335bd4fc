/** What the games of a balance run say together. */
import type { ObjectiveId, OrderKind } from '../../engine/index.ts';
import type { BotId } from '../bots/index.ts';
import type { BalanceGame, BalanceTurn } from '../questions/balanceTypes.ts';
import { distributionOf, meanOf } from '../statistics/distribution.ts';
import type { Distribution } from '../statistics/types.ts';

export interface BalanceSummary {
  readonly bots: Readonly<Partial<Record<BotId, BotSummary>>>;
  /** Of all planners together: share of turns in which an order of the kind was given, and of those in which it might have been. */
  readonly orderUse: readonly OrderUse[];
  /** Two bots under the same seeds, each pair once. */
  readonly paired: readonly Paired[];
  /** Of all turns of planners in the middle third of the calendar. */
  readonly middle: Middle;
  /** Share of seeds in which the bot that leads at half time is the bot that leads at the end; null with fewer than two bots. */
  readonly leaderStays: number | null;
}

export interface BotSummary {
  readonly n: number;
  readonly composite: Distribution;
  readonly objectives: Readonly<Record<ObjectiveId, number>>;
  /** Governments whose rule differs in the end from that in the same world without orders, in the mean; null where `pass` did not play. */
  readonly moved: number | null;
  /** Games that were lost on the way. */
  readonly lost: number;
}

export interface OrderUse {
  readonly kind: OrderKind;
  /** Shares, 0 to 1. */
  readonly ofTurns: number;
  readonly ofLegal: number;
  readonly legalTurns: number;
}

export interface Paired {
  readonly a: BotId;
  readonly b: BotId;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

export interface Middle {
  readonly turns: number;
  /** Share of turns with an open decision that touches the seat. */
  readonly live: number;
  /** Share of turns in which two drafts, and three, can be defended; and how many in the mean. */
  readonly twoDefensible: number;
  readonly threeDefensible: number;
  readonly defensible: number;
}

/** Points of the composite within which two games are level. */
const LEVEL = 0.05;

export function summaryOf(games: readonly BalanceGame[], turns: number): BalanceSummary {
  const bots = [...new Set(games.map(({ bot }) => bot))];
  const gamesOf = new Map(bots.map((bot) => [bot, games.filter((game) => game.bot === bot)]));
  const passed = new Map((gamesOf.get('pass') ?? []).map((game) => [game.number, game]));
  return {
    bots: Object.fromEntries(bots.map((bot) => [bot, botSummary(gamesOf.get(bot) ?? [], passed)])),
    orderUse: orderUse(games),
    paired: bots.flatMap((a, at) =>
      bots.slice(at + 1).map((b) => pairedOf(a, b, gamesOf.get(a) ?? [], gamesOf.get(b) ?? [])),
    ),
    middle: middleOf(
      games.flatMap((game) => game.turns.filter(({ turn }) => turn >= turns / 3 && turn < (5 * turns) / 6)),
    ),
    leaderStays: bots.length < 2 ? null : leaderStays(games, Math.floor(turns / 2)),
  };
}

const end = ({ composites }: BalanceGame): number => composites.at(-1) ?? 0;

function botSummary(games: readonly BalanceGame[], passed: ReadonlyMap<number, BalanceGame>): BotSummary {
  const objectives = Object.keys(games[0]?.objectives ?? {});
  const moved = games.flatMap((game) => {
    const without = passed.get(game.number);
    if (without === undefined) return [];
    return [Object.keys(game.postures).filter((id) => game.postures[id] !== without.postures[id]).length];
  });
  return {
    n: games.length,
    composite: distributionOf(games.map(end)),
    objectives: Object.fromEntries(objectives.map((id) => [id, meanOf(games.map((game) => game.objectives[id] ?? 0))])),
    moved: moved.length === 0 ? null : meanOf(moved),
    lost: games.filter((game) => game.end === 'strain' || game.end === 'support').length,
  };
}

function orderUse(games: readonly BalanceGame[]): OrderUse[] {
  const planned = games.filter(({ turns }) => turns.length > 0);
  const turns = planned.reduce((total, game) => total + game.turns.length, 0);
  const total = (kind: OrderKind, which: 'used' | 'legal'): number =>
    planned.reduce((count, game) => count + (game[which][kind] ?? 0), 0);
  const kinds = [...new Set(planned.flatMap(({ legal }) => Object.keys(legal) as OrderKind[]))].sort();
  return kinds
    .filter((kind) => kind !== 'answer')
    .map((kind) => {
      const legalTurns = total(kind, 'legal');
      const used = total(kind, 'used');
      return { kind, ofTurns: used / turns, ofLegal: legalTurns === 0 ? 0 : used / legalTurns, legalTurns };
    });
}

function pairedOf(a: BotId, b: BotId, first: readonly BalanceGame[], second: readonly BalanceGame[]): Paired {
  const others = new Map(second.map((game) => [game.number, end(game)]));
  let [wins, losses, ties] = [0, 0, 0];
  for (const game of first) {
    const other = others.get(game.number);
    if (other === undefined) continue;
    const lead = end(game) - other;
    if (lead > LEVEL) wins += 1;
    else if (lead < -LEVEL) losses += 1;
    else ties += 1;
  }
  return { a, b, wins, losses, ties };
}

function middleOf(turns: readonly BalanceTurn[]): Middle {
  const share = (holds: (turn: BalanceTurn) => boolean): number =>
    turns.length === 0 ? 0 : turns.filter(holds).length / turns.length;
  return {
    turns: turns.length,
    live: share(({ open }) => open > 0),
    twoDefensible: share(({ defensible }) => defensible >= 2),
    threeDefensible: share(({ defensible }) => defensible >= 3),
    defensible: turns.length === 0 ? 0 : meanOf(turns.map(({ defensible }) => defensible)),
  };
}

/** A game that ended before half time leads by what it ended with. */
function leaderStays(games: readonly BalanceGame[], half: number): number {
  const numbers = [...new Set(games.map(({ number }) => number))];
  const leader = (number: number, value: (game: BalanceGame) => number): BotId | undefined =>
    games
      .filter((game) => game.number === number)
      .reduce<BalanceGame | null>((best, game) => (best === null || value(game) > value(best) ? game : best), null)
      ?.bot;
  const atHalf = (game: BalanceGame): number => game.composites[half - 1] ?? end(game);
  return numbers.filter((number) => leader(number, atHalf) === leader(number, end)).length / numbers.length;
}
