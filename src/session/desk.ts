/** One seat's work on one turn: what it sees, the orders it drafts, what they cost. A new turn gets a new desk. */
import {
  checkOrders,
  dilemmasOf,
  legalOrders,
  type Order,
  type OrderCard,
  type OrderOption,
  type OrderProblem,
  orderCards,
  priceOf,
  type SeatView,
  type StateId,
} from '../engine/index.ts';
import { Draft, placeOf } from './draft.ts';
import type { DilemmaToAnswer } from './types.ts';

export class Desk {
  readonly view: SeatView;
  readonly draft = new Draft();

  constructor(view: SeatView) {
    this.view = view;
  }

  get problems(): readonly OrderProblem[] {
    return checkOrders(this.view, this.draft.orders);
  }

  /** What the draft takes: points of political capital, and public money. */
  get cost(): { readonly capital: number; readonly moneyUsdBn: number } {
    const prices = this.draft.orders.map((order) => priceOf(this.view, order));
    return {
      capital: prices.reduce((sum, { capital }) => sum + capital, 0),
      moneyUsdBn: prices.reduce((sum, { moneyUsdBn }) => sum + moneyUsdBn, 0),
    };
  }

  cards(focus: StateId | null): readonly OrderCard[] {
    return orderCards(this.view, this.draft.orders, focus);
  }

  options(): readonly OrderOption[] {
    return legalOrders(this.view, this.draft.orders);
  }

  problemWith(order: Order): OrderProblem | null {
    const orders = [...this.draft.orders];
    const place = placeOf(order, orders);
    orders[place < 0 ? orders.length : place] = order;
    return checkOrders(this.view, orders)[0] ?? null;
  }

  put(order: Order): void {
    const place = placeOf(order, this.draft.orders);
    if (place < 0) this.draft.put(order);
    else this.draft.put(order, place);
  }

  /** Drafts those of the orders that the rules allow: of orders kept from an earlier visit. */
  putLegal(orders: readonly Order[]): void {
    for (const order of orders) if (this.problemWith(order) === null) this.put(order);
  }

  /** The choices that wait for this seat, each with the answer drafted. */
  dilemmas(): readonly DilemmaToAnswer[] {
    return dilemmasOf(this.view).map(({ open, spec }) => {
      const answer = this.draft.orders.find((order) => order.kind === 'answer' && order.dilemma === open.dilemma);
      return { open, spec, chosen: answer?.kind === 'answer' ? answer.choice : null };
    });
  }
}
