/** A draft of orders that takes one only where the rules accept it: the same door as a person's. */
import type { Order, OrderKind, SeatView } from '../model/index.ts';
import { capitalOf, capitalOfSeat, isInReach, moneyOf, refusalOf } from '../orders/check.ts';
import { crossesRedLine } from '../rules/redLine.ts';
import { telegraphed } from '../rules/telegraphed.ts';
import { type World, worldOf } from '../rules/world.ts';
import { dilemmasOf } from '../selectors/board.ts';
import { choiceOf } from './answers.ts';

export interface Draft {
  readonly world: World;
  readonly view: SeatView;
  readonly orders: Order[];
  /** Points of capital that its orders leave. */
  left: number;
}

export function beginDraft(view: SeatView): Draft {
  return { world: worldOf(view.scenario), view, orders: [], left: capitalOfSeat(view) };
}

/** Adds the order if it may be given and does not cross the seat's red line; says whether it was. */
export function tryOrder(draft: Draft, order: Order): boolean {
  const needs = capitalOf(draft.world, draft.view, order);
  // Most of what is wished for fails for want of capital, so that is asked first.
  if (
    needs > draft.left ||
    crossesRedLine(draft.view.scenario, draft.view.seat, order.kind) ||
    refusalOf(draft.world, draft.view, order, draft.orders, draft.left)
  )
    return false;
  draft.orders.push(order);
  draft.left -= needs;
  return true;
}

/** Whether an order of a kind could still be given: asked before looking for whom it might be about. */
export function reaches({ world, view, left }: Draft, kind: OrderKind): boolean {
  return isInReach(world, view, kind, left);
}

/** Adds the first of some orders that may be given. */
export function tryFirst(draft: Draft, orders: readonly Order[]): boolean {
  return orders.some((order) => tryOrder(draft, order));
}

/** The same of orders of one kind, which are thought of only where one could be given at all. */
export function tryKind(draft: Draft, kind: OrderKind, orders: () => readonly Order[]): boolean {
  return reaches(draft, kind) && tryFirst(draft, orders());
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
