/** The rival's vendors buy parts ahead, on credit of the state, while parts can still be bought. */
import { change, orderCause, tell } from '../../ledger.ts';
import type { VendorNode } from '../../model/index.ts';
import type { World } from '../../rules/world.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Whether parts still flow to a vendor, and its store has room. */
function canStock(world: World, node: VendorNode | undefined, turn: number): boolean {
  if (!node || node.stockMonths >= world.p.storeMost) return false;
  return node.regime !== 'chips' || (node.licenceUntil !== null && turn < node.licenceUntil);
}

export const stockpile: OrderRule<'stockpile'> = {
  kind: 'stockpile',
  role: 'rival',
  phase: 'rival',
  options: () => [{ kind: 'stockpile' }],
  check: (world, view) =>
    world.restricted.some((v) => canStock(world, view.state.vendors[v], view.state.turn)) ? null : refuse('noChange'),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p, restricted } = ctx.world;
    for (const v of restricted) {
      const node = ctx.state.vendors[v];
      if (!node || !canStock(ctx.world, node, ctx.turn)) continue;
      const months = Math.min(p.storeMost, node.stockMonths + p.stockpileMonths);
      change(ctx, `vendors/${v}`, node, 'stockMonths', months, cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'stockpile', target: null }, 0.2, cause);
  },
};
