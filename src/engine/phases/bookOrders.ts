/** Takes the price of the accepted orders: capital of this turn, public money, and the turn for their cooldown. */
import { add, change, orderCause, type TurnContext } from '../ledger.ts';
import { capitalOf } from '../orders/check.ts';
import { orderKey } from '../orders/types.ts';

export function bookOrders(ctx: TurnContext): void {
  for (const seat of Object.keys(ctx.orders).sort()) {
    const node = ctx.state.seats[seat];
    if (!node) continue;
    const view = { seat, scenario: ctx.world.scenario, state: ctx.state };
    (ctx.orders[seat] ?? []).forEach((order, index) => {
      const cause = [orderCause(ctx, { seat, index, order })];
      add(ctx, `seats/${seat}`, node, 'capital', -capitalOf(ctx.world, view, order), cause);
      change(ctx, `seats/${seat}/lastGiven`, node.lastGiven, orderKey(order), ctx.turn, cause);
    });
  }
}
