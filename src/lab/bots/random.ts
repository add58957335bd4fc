import { legalOrders, type Order } from '../../engine/index.ts';
import { uniformAt } from '../uniform.ts';
import type { Bot } from './types.ts';

/** Draws among all orders that it may still give, until its points are spent or nothing is left to add. */
export const random: Bot = {
  orders(view, seed) {
    const draft: Order[] = [];
    for (let pick = 0; ; pick++) {
      const options = legalOrders(view, draft);
      const chance = uniformAt([seed, view.state.turn, view.seat, pick]);
      const option = options[Math.floor(chance * options.length)];
      if (option === undefined) return draft;
      draft.push(option.order);
    }
  },
};
