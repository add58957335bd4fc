/** Sets of orders that might turn a government, few enough to be played out. */
import {
  checkOrders,
  legalOrders,
  type Order,
  type OrderOption,
  observe,
  type Posture,
  type SeatView,
  type StateId,
} from '../engine/index.ts';
import { type Case, caseValue } from './cases.ts';
import { afterTurn, type ImaginedWorld } from './imagined.ts';

export interface OrderSet {
  readonly orders: readonly Order[];
  /** Points of political capital; public money, USD billion. */
  readonly capital: number;
  readonly moneyUsdBn: number;
}

/** Orders that are tried together with each other: those that move the government's case most. */
const PAIRED = 5;

/**
 * Of each kind of order the version that moves the government's case most within the turn, alone, and the strongest of them in pairs; the cheapest
 * set first, by points, then by money. The case only sifts, in one imagined world: whether a set turns the government is played out.
 * @param most orders in a set, 1 or 2
 */
export function setsFor(
  view: SeatView,
  draft: readonly Order[],
  target: StateId,
  wanted: Posture,
  most: number,
  world: ImaginedWorld,
): OrderSet[] {
  const today = view.state.states[target]?.posture ?? 0;
  const aim: Case = { target, posture: wanted, reference: today };
  const strongest = new Map<Order['kind'], { readonly option: OrderOption; readonly value: number }>();
  for (const option of legalOrders(view, draft)) {
    if (!concerns(view, option.order, target)) continue;
    const value = caseAfter(view, world, aim, [...draft, option.order]);
    const known = strongest.get(option.order.kind);
    if (known === undefined || value > known.value) strongest.set(option.order.kind, { option, value });
  }
  const alone = [...strongest.values()].sort((a, b) => b.value - a.value).map(({ option }) => option);
  const sets = alone.map(({ order, capital, moneyUsdBn }): OrderSet => ({ orders: [order], capital, moneyUsdBn }));
  const few = most > 1 ? alone.slice(0, PAIRED) : [];
  few.forEach((first, at) => {
    for (const second of few.slice(at + 1)) {
      const orders = [first.order, second.order];
      if (checkOrders(view, [...draft, ...orders]).length > 0) continue;
      sets.push({
        orders,
        capital: first.capital + second.capital,
        moneyUsdBn: first.moneyUsdBn + second.moneyUsdBn,
      });
    }
  });
  return sets.sort((a, b) => a.capital - b.capital || a.moneyUsdBn - b.moneyUsdBn || a.orders.length - b.orders.length);
}

/** Aimed at the government, or at nobody in particular. */
function concerns({ state }: SeatView, order: Order, target: StateId): boolean {
  if ('target' in order) return order.target === target;
  return 'commitment' in order ? state.commitments[order.commitment]?.target === target : true;
}

/** A government that has settled on what is wanted within the turn needs no further case. */
function caseAfter(view: SeatView, world: ImaginedWorld, aim: Case, orders: readonly Order[]): number {
  const after = observe(view.scenario, afterTurn(world, orders), view.seat);
  const settled = after.state.states[aim.target]?.posture ?? 0;
  return settled >= aim.posture ? Number.MAX_VALUE : caseValue(after, aim);
}
