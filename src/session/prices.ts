/** What drafted orders cost. The engine prices the orders that it offers; a price depends on the view alone, so each is asked for once. */
import { legalOrders, type Order, type SeatView } from '../engine/index.ts';

export interface Cost {
  /** Points of political capital. */
  readonly capital: number;
  readonly moneyUsdBn: number;
}

export class Prices {
  readonly #view: SeatView;
  readonly #known = new Map<string, Cost>();

  constructor(view: SeatView) {
    this.#view = view;
  }

  of(draft: readonly Order[]): Cost {
    let capital = 0;
    let moneyUsdBn = 0;
    draft.forEach((order, index) => {
      const cost = this.#costOf(order, draft.slice(0, index));
      capital += cost.capital;
      moneyUsdBn += cost.moneyUsdBn;
    });
    return { capital, moneyUsdBn };
  }

  #costOf(order: Order, before: readonly Order[]): Cost {
    const key = JSON.stringify(order);
    const cost = this.#known.get(key) ?? this.#offered(key, before) ?? this.#listed(order);
    this.#known.set(key, cost);
    return cost;
  }

  #offered(key: string, before: readonly Order[]): Cost | null {
    return legalOrders(this.#view, before).find((option) => JSON.stringify(option.order) === key) ?? null;
  }

  /** Of an order with free parameters, which is not offered in each of its versions, the scenario's list price. */
  #listed(order: Order): Cost {
    const spec = this.#view.scenario.orders[order.kind];
    return { capital: spec?.capital ?? 0, moneyUsdBn: spec?.money.value ?? 0 };
  }
}
