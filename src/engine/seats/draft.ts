/** A draft of orders that takes one only where the rules accept it: the same door as a person's. */
import type { Order, SeatView } from '../model/index.ts';
import { moneyOf, refusalOf } from '../orders/check.ts';
import { telegraphed } from '../rules/telegraphed.ts';
import { type World, worldOf } from '../rules/world.ts';
import { dilemmasOf } from '../selectors/board.ts';
import { choiceOf } from './answers.ts';

export interface Draft {
  readonly world: World;
  readonly view: SeatView;
  readonly orders: Order[];
}

export function beginDraft(view: SeatView): Draft {
  return { world: worldOf(view.scenario), view, orders: [] };
}

/** Adds the order if it may be given; says whether it was. */
export function tryOrder(draft: Draft, order: Order): boolean {
  if (refusalOf(draft.world, draft.view, order, draft.orders)) return false;
  draft.orders.push(order);
  return true;
}

/** Adds the first of some orders that may be given. */
export function tryFirst(draft: Draft, orders: readonly Order[]): boolean {
  return orders.some((order) => tryOrder(draft, order));
}

export function priceOf(draft: Draft, order: Order): number {
  return moneyOf(draft.world, draft.view, order);
}

export function answerDilemmas(draft: Draft): void {
  for (const { spec } of dilemmasOf(draft.view)) {
    tryOrder(draft, { kind: 'answer', dilemma: spec.id, choice: choiceOf(draft.view, spec) });
  }
}

/** Gives the orders that the seat has telegraphed for this turn: what is announced is what happens. */
export function keepIntents(draft: Draft): void {
  const { state, seat } = draft.view;
  const own = [...(telegraphed(state).bySeat.get(seat) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { dueTurn, action } of own) if (dueTurn === state.turn) tryOrder(draft, action);
}
