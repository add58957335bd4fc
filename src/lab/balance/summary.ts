/** What the games of a balance run say together. */
import type { ObjectiveId, OrderKind } from '../../engine/index.ts';
import { GOVERNMENT_DOCTRINES, PROTECTOR_DOCTRINES } from '../bots/doctrines.ts';
import type { BotId } from '../bots/index.ts';
import type { ForesightId } from '../planner/foresight.ts';
import { FORESIGHT } from '../planner/foresight.ts';
import type { BalanceGame } from '../questions/balanceTypes.ts';
import { distributionOf, meanOf } from '../statistics/distribution.ts';
import type { Distribution } from '../statistics/types.ts';
import { endOf, type LeaderStays, leaderStays, type Middle, middleOf } from './middle.ts';

export interface BalanceSummary {
  readonly bots: Readonly<Partial<Record<BotId, BotSummary>>>;
  /** Of all planners together: share of turns in which an order of the kind was given, and of those in which it might have been. */
  readonly orderUse: readonly OrderUse[];
  /** Two bots under the same seeds, each pair once. */
  readonly paired: readonly Paired[];
  /** Planners that played, the weakest first by what they are called. */
  readonly difficulty: readonly { readonly level: ForesightId; readonly mean: number }[];
  /** Share of planners' turns in the middle with an open decision that touches the seat. */
  readonly liveTurnShare: number;
  readonly middle: Middle;
  readonly leaderStays: LeaderStays;
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

/** Ways in which people play, of whatever seat. */
const DOCTRINES = Object.keys({ ...PROTECTOR_DOCTRINES, ...GOVERNMENT_DOCTRINES }) as BotId[];
/** Points of the composite within which two games are level. */
const LEVEL = 0.05;

/** @param turns of the calendar */
export function summaryOf(games: readonly BalanceGame[], turns: number): BalanceSummary {
  const ids = [...new Set(games.map(({ bot }) => bot))];
  const gamesOf = new Map(ids.map((bot) => [bot, games.filter((game) => game.bot === bot)]));
  const passed = new Map((gamesOf.get('pass') ?? []).map((game) => [game.number, game]));
  const each = ids.map((bot) => [bot, botSummary(gamesOf.get(bot) ?? [], passed)] as const);
  const bots: BalanceSummary['bots'] = Object.fromEntries(each);
  const means = each.map(([, { composite }]) => composite.mean);
  const middle = middleOf(games, turns, Math.max(...means) - Math.min(...means));
  return {
    bots,
    orderUse: orderUse(games),
    paired: ids.flatMap((a, at) =>
      ids.slice(at + 1).map((b) => pairedOf(a, b, gamesOf.get(a) ?? [], gamesOf.get(b) ?? [])),
    ),
    difficulty: (Object.keys(FORESIGHT) as ForesightId[]).flatMap((level) => {
      const mean = bots[level]?.composite.mean;
      return mean === undefined ? [] : [{ level, mean }];
    }),
    liveTurnShare: middle.live,
    middle,
    leaderStays: leaderStays(games, turns, DOCTRINES),
  };
}

function botSummary(games: readonly BalanceGame[], passed: ReadonlyMap<number, BalanceGame>): BotSummary {
  const objectives = Object.keys(games[0]?.objectives ?? {});
  const moved = games.flatMap((game) => {
    const without = passed.get(game.number);
    if (without === undefined) return [];
    return [Object.keys(game.postures).filter((id) => game.postures[id] !== without.postures[id]).length];
  });
  return {
    n: games.length,
    composite: distributionOf(games.map(endOf)),
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
  const others = new Map(second.map((game) => [game.number, endOf(game)]));
  let [wins, losses, ties] = [0, 0, 0];
  for (const game of first) {
    const other = others.get(game.number);
    if (other === undefined) continue;
    const lead = endOf(game) - other;
    if (lead > LEVEL) wins += 1;
    else if (lead < -LEVEL) losses += 1;
    else ties += 1;
  }
  return { a, b, wins, losses, ties };
}
