/**
 * Orders on their cards and in sentences. `title` stands on the card, `concrete` names the target, `you` and `other` follow a name
 * ("You …", "{capital} …"), `vague` is `concrete` where the target is not known any more.
 */
import type { OrderKind } from '../../engine/model/index.ts';
import { banOrders } from './banOrders.ts';
import { governmentOrders } from './governmentOrders.ts';
import { homeOrders } from './homeOrders.ts';
import type { OrderWords } from './orderWords.ts';
import { otherOrders } from './otherOrders.ts';
import { protectorOrders } from './protectorOrders.ts';

export { type Family, families } from './orderWords.ts';

/** Whole by its type: a kind without words does not compile. */
export const orders: Readonly<Record<OrderKind, OrderWords>> = {
  ...protectorOrders,
  ...banOrders,
  ...governmentOrders,
  ...homeOrders,
  ...otherOrders,
};
