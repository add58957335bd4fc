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

/** Points of the composite that an order must bring by itself to be given beside the best draft: less may be luck. A judgement. */
const WORTHWHILE = 0.2;

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
 * The chosen draft, and beside it what others add to the usual one that is worth its price by itself, the worthiest first, as far as it may still be given. Each was
 * played ahead alone: what they bring together is guessed to be what they bring one by one.
 *
 * @param drafts the usual one first
 */
export function together(view: SeatView, drafts: readonly Weighed[], chosen: number): readonly Order[] {
  const draft = [...(drafts[chosen]?.orders ?? [])];
  const [usual] = drafts;
  if (usual === undefined) return draft;
  const known = new Set([...usual.orders, ...draft].map((order) => JSON.stringify(order)));
  const worthwhile = drafts
    .filter(({ worth }) => worth >= usual.worth + WORTHWHILE)
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ orders }) => orders);
  for (const order of worthwhile) {
    const name = JSON.stringify(order);
    if (known.has(name)) continue;
    known.add(name);
    if (checkOrders(view, [...draft, order]).length === 0) draft.push(order);
  }
  return draft;
}
