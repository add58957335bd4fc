/** In which turn of a guided game a family of orders comes to the hand. What is not shown yet is not forbidden: the rules know nothing of it. */
import type { OrderKind } from '../../../engine/model/index.ts';
import { orders } from '../../../text/en/orders.ts';
import type { Family } from '../../../text/en/orderWords.ts';

/** The turn, 0-based, from which each family lies in the hand: first one choice, then what persuades and rules, then what coerces. */
const FROM_TURN: Readonly<Record<Family, number>> = {
  persuade: 1,
  induce: 1,
  posture: 1,
  findOut: 1,
  rules: 1,
  choice: 0,
  coerce: 2,
  exportBan: 2,
  atHome: 2,
  money: 2,
  abroad: 2,
};

export function familyOf(kind: OrderKind): Family {
  return orders[kind].family;
}

/** @param turn 0-based */
export function isStaged(kind: OrderKind, turn: number): boolean {
  return FROM_TURN[familyOf(kind)] <= turn;
}

/** The first turn, 0-based, in which nothing is held back. */
export const ALL_STAGED = Math.max(...Object.values(FROM_TURN));
