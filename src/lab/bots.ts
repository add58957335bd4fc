/** Outside players: each gets what its seat sees and gives orders, and nothing else. */
import { hashJson, legalOrders, type Order, type SeatView } from '../engine/index.ts';

export interface Bot {
  /** @param seed of the bot's own chance: a bot knows no more of the game's than a person does */
  orders(view: SeatView, seed: string): readonly Order[];
}

/** Gives no orders and answers no dilemma: what happens when a seat stands empty. */
const pass: Bot = { orders: () => [] };

/** Draws among all orders that it may still give, until its points are spent or nothing is left to add. */
const random: Bot = {
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

export const BOTS = { pass, random } as const satisfies Readonly<Record<string, Bot>>;
export type BotId = keyof typeof BOTS;

export function isBotId(id: string): id is BotId {
  return Object.hasOwn(BOTS, id);
}

/** Uniform in [0, 1), by its coordinates alone: the first 52 bits of their hash. */
function uniform(coordinates: readonly (string | number)[]): number {
  return Number.parseInt(hashJson(coordinates).slice(0, 13), 16) / 0x10000000000000;
}
