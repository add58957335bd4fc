/** Single-minded players: one thing first, always, and nothing else. They are yardsticks, not good players. */
import {
  legalOrders,
  type Order,
  type OrderKind,
  type OrderOption,
  type SeatView,
  windowsOf,
} from '../../engine/index.ts';
import type { Bot } from './types.ts';

export interface Doctrine {
  /** Kinds of order that it gives, the most wanted first. */
  readonly kinds: readonly OrderKind[];
  /** Versions that it does not want; left out, it takes all. */
  readonly wants?: (order: Order, view: SeatView) => boolean;
}

/**
 * Adds the most wanted order that may still be given until none is left: by kind, then whoever decides soonest, then the cheaper, then as the
 * rules list them. Nothing is drawn: it plays the same view the same way. Dilemmas are left to their defaults.
 */
export function byDoctrine({ kinds, wants }: Doctrine): Bot {
  return {
    orders(view) {
      const wait = (order: Order): number =>
        'target' in order ? (windowsOf(view, order.target)[0]?.inTurns ?? view.scenario.calendar.turns) : 0;
      const better = (a: OrderOption, b: OrderOption): number =>
        kinds.indexOf(a.order.kind) - kinds.indexOf(b.order.kind) ||
        wait(a.order) - wait(b.order) ||
        a.capital - b.capital ||
        a.moneyUsdBn - b.moneyUsdBn;
      const draft: Order[] = [];
      for (;;) {
        const wanted = legalOrders(view, draft).filter(
          ({ order }) => kinds.includes(order.kind) && (wants === undefined || wants(order, view)),
        );
        // The sort keeps equals in the order of the rules.
        const [best] = wanted.sort(better);
        if (best === undefined) return draft;
        draft.push(best.order);
      }
    },
  };
}
