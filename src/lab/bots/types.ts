import type { Order, SeatView } from '../../engine/index.ts';

export interface Bot {
  /** @param seed of the bot's own chance: a bot knows no more of the game's than a person does */
  orders(view: SeatView, seed: string): readonly Order[];
}
