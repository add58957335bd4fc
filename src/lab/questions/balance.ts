/** Whether a seat is a game: bots of each kind play it under the same seeds, and what they did and what came of it is written down. */
import {
  compositeOf,
  legalOrders,
  type Order,
  type OrderKind,
  observe,
  playableSeats,
  type SeatView,
} from '../../engine/index.ts';
import { openDecisions } from '../balance/openDecisions.ts';
import { BOTS, type BotId } from '../bots/index.ts';
import { beginGame, isOver, lineOf, playTurn } from '../game.ts';
import { type ForesightId, isForesightId } from '../planner/foresight.ts';
import { planWeighed } from '../planner/planAhead.ts';
import { checkCount, checkName, type Question } from '../question.ts';
import type { BalanceGame, BalanceRequest, BalanceTurn } from './balanceTypes.ts';

const MOST_SEED = 1_000_000;

type Counts = Partial<Record<OrderKind, number>>;

/** Under each seed every bot in turn, so that a part of the answer compares them fairly. */
export const balance: Question<BalanceRequest, null, BalanceGame, readonly BalanceGame[]> = {
  check: (scenario, { seat, bots, from, to }) =>
    checkName('seat', seat, playableSeats(scenario)) ??
    (bots.length === 0 ? { code: 'nothingToAsk', field: 'bots' } : null) ??
    bots.reduce<ReturnType<typeof checkName>>(
      (found, bot) => found ?? checkName('bots', bot, Object.keys(BOTS)),
      null,
    ) ??
    checkCount('from', from, 1, MOST_SEED) ??
    checkCount('to', to, from, MOST_SEED),
  size: (_scenario, { bots, from, to }) => bots.length * (to - from + 1),
  prepare: () => null,
  sample(scenario, { seat, bots, seed, from }, index) {
    const number = from + Math.floor(index / bots.length);
    const bot = bots[index % bots.length];
    if (bot === undefined) throw new RangeError(`bot ${index}`);
    let game = beginGame({ scenario, seed: `${seed}/${number}`, seat, turns: null, hashes: false });
    const [used, legal]: [Counts, Counts] = [{}, {}];
    const composites: number[] = [];
    const turns: BalanceTurn[] = [];
    while (!isOver(game)) {
      const view = observe(scenario, game.state, seat);
      const { orders, turn } = ordersOf(view, bot, `${seed}/${number}/${bot}`);
      count(used, new Set(orders.map(({ kind }) => kind)));
      if (turn !== null) {
        turns.push(turn);
        count(legal, new Set(legalOrders(view, []).map(({ order }) => order.kind)));
      }
      game = playTurn(game, orders);
      composites.push(compositeOf(observe(scenario, game.state, seat)));
    }
    const { end, objectives, postures } = lineOf(game, bot);
    return { bot, number, end: end.kind, composites, objectives, postures, used, legal, turns };
  },
  answer: (_scenario, _request, samples) => samples,
};

function ordersOf(view: SeatView, bot: BotId, name: string): { orders: readonly Order[]; turn: BalanceTurn | null } {
  if (!isForesightId(bot)) return { orders: BOTS[bot].orders(view, name), turn: null };
  return seenBy(view, bot, name);
}

function seenBy(view: SeatView, foresight: ForesightId, name: string): { orders: readonly Order[]; turn: BalanceTurn } {
  const { orders, weighed } = planWeighed(view, name, foresight);
  const best = Math.max(...weighed);
  const turn: BalanceTurn = {
    turn: view.state.turn,
    open: openDecisions(view).length,
    // Written to a file for every turn of every game: a thousandth of a point is finer than any use of it.
    behind: weighed.map((worth) => Math.round((best - worth) * 1000) / 1000).sort((a, b) => a - b),
  };
  return { orders, turn };
}

function count(counts: Counts, kinds: ReadonlySet<OrderKind>): void {
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
}
