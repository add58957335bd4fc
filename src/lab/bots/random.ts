import { hashJson, legalOrders, type Order } from '../../engine/index.ts';
import type { Bot } from './types.ts';

/** Draws among all orders that it may still give, until its points are spent or nothing is left to add. */
export const random: Bot = {
  orders(view, seed) {
    const draft: Order[] = [];
    for (let pick = 0; ; pick++) {
      const options = legalOrders(view, draft);
      const chance = uniform([seed, view.state.turn, view.seat, pick]);
      const option = options[Math.floor(chance * options.length)];
      if (option === undefined) return draft;
      draft.push(option.order);
    }
  },
};

/** Uniform in [0, 1), by its coordinates alone: the first 52 bits of their hash. */
function uniform(coordinates: readonly (string | number)[]): number {
  return Number.parseInt(hashJson(coordinates).slice(0, 13), 16) / 0x10000000000000;
}
