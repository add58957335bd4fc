/** One seat's work on one turn: what it sees, the orders it drafts, what they cost and would do. A new turn gets a new desk. */
import {
  checkOrders,
  legalOrders,
  type Order,
  type OrderCard,
  type OrderOption,
  type OrderProblem,
  orderCards,
  type SeatView,
  type StateId,
} from '../engine/index.ts';
import { Draft, placeOf } from './draft.ts';
import { Previews } from './previews.ts';
import { type Cost, Prices } from './prices.ts';
import type { DilemmaToAnswer, Preview } from './types.ts';

export class Desk {
  readonly view: SeatView;
  readonly draft = new Draft();
  readonly #previews: Previews;
  readonly #prices: Prices;

  /** @param worldName tells the imagined worlds of different scenarios apart */
  constructor(view: SeatView, worldName: string) {
    this.view = view;
    this.#previews = new Previews(view, worldName);
    this.#prices = new Prices(view);
  }

  get problems(): readonly OrderProblem[] {
    return checkOrders(this.view, this.draft.orders);
  }

  get cost(): Cost {
    return this.#prices.of(this.draft.orders);
  }

  cards(focus: StateId | null): readonly OrderCard[] {
    return orderCards(this.view, this.draft.orders, focus);
  }

  options(): readonly OrderOption[] {
    return legalOrders(this.view, this.draft.orders);
  }

  preview(order: Order): Preview {
    return this.#previews.of(order, this.draft.orders);
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

  /** The choices that wait for this seat, each with the answer drafted. */
  dilemmas(): readonly DilemmaToAnswer[] {
    const { scenario, state, seat } = this.view;
    return Object.keys(state.dilemmas)
      .sort()
      .flatMap((key) => {
        const open = state.dilemmas[key];
        const spec = scenario.dilemmas.find(({ id }) => id === open?.dilemma);
        if (open === undefined || spec === undefined || open.seat !== seat) return [];
        const answer = this.draft.orders.find((order) => order.kind === 'answer' && order.dilemma === open.dilemma);
        return [{ open, spec, chosen: answer?.kind === 'answer' ? answer.choice : null }];
      });
  }
}
