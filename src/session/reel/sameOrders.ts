import { hashJson, type Order } from '../../engine/index.ts';

/** Whether two drafts are the same; the order in which a file writes an order's fields is no difference. */
export function sameOrders(a: readonly Order[], b: readonly Order[]): boolean {
  return a === b || (a.length === b.length && (JSON.stringify(a) === JSON.stringify(b) || hashJson(a) === hashJson(b)));
}
