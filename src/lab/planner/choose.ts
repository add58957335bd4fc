/** The choice among drafts that have been played out. */
import { checkOrders, type Order, type SeatView } from '../../engine/index.ts';
import { normalFromUniform } from '../../engine/numeric.ts';
import { uniformAt } from '../uniform.ts';

/** A draft as it was weighed. */
export interface Weighed {
  readonly orders: readonly Order[];
  /** The seat's composite some turns on, mean over the imagined worlds; 0 to 100, below 0 where the game is lost. */
  readonly worth: number;
}

/** Points of the composite that an order must bring by itself to be given beside the best draft, or cost to be left out of it: less may be luck. A judgement. */
const WORTHWHILE = 0.1;

/**
 * Drafts as an unsure hand sees them.
 *
 * @param chance coordinates of the seat's misjudgement, which is drawn for each draft
 * @param noise its standard deviation, points of the composite
 */
export function misjudged(drafts: readonly Weighed[], chance: readonly unknown[], noise: number): readonly Weighed[] {
  if (noise === 0) return drafts;
  return drafts.map(({ orders, worth }, index) => ({
    orders,
    worth: worth + noise * normalFromUniform(uniformAt([...chance, index])),
  }));
}

/** The index of the draft that looks best; of those that look alike the first, which is nearer to the seat's rules of thumb. */
export function choose(drafts: readonly Weighed[]): number {
  return drafts.reduce((best, { worth }, index) => (worth > (drafts[best]?.worth ?? -Infinity) ? index : best), 0);
}

/**
 * The chosen draft, without what each other draft shows the usual one to be better without, and beside it what they add to that one that is worth its price, the
 * worthiest first, as far as it may still be given. Each was played ahead alone: what they bring together is guessed to be what they bring one by one.
 *
 * @param drafts the usual one first
 */
export function together(view: SeatView, drafts: readonly Weighed[], chosen: number): readonly Order[] {
  const [usual] = drafts;
  const best = drafts[chosen];
  if (usual === undefined || best === undefined) return [];
  const worthwhile = drafts
    .filter(({ worth }) => worth >= usual.worth + WORTHWHILE)
    .sort((a, b) => b.worth - a.worth)
    .map(({ orders }) => ({ added: without(orders, usual.orders), leftOut: without(usual.orders, orders) }));
  // An addition may push others out for want of points or money: that says nothing against them.
  const idle = worthwhile.flatMap(({ added, leftOut }) => (added.length === 0 ? leftOut : []));
  const draft = without(best.orders, idle);
  for (const order of worthwhile.flatMap(({ added }) => without(added, draft))) {
    if (checkOrders(view, [...draft, order]).length === 0) draft.push(order);
  }
  return draft;
}

function without(orders: readonly Order[], others: readonly Order[]): Order[] {
  const names = new Set(others.map((order) => JSON.stringify(order)));
  return orders.filter((order) => !names.has(JSON.stringify(order)));
}
