/**
 * Takes the price of the accepted orders as it was shown, before anything else happens: capital of this turn, public money, and the turn for
 * their cooldown.
 */
import { add, change, orderCause, seatsOf, type TurnContext } from '../ledger.ts';
import { capitalOf, moneyOf } from '../orders/check.ts';
import { spend } from '../orders/effects/standing.ts';
import { orderKey } from '../orders/types.ts';

export function bookOrders(ctx: TurnContext): void {
  for (const seat of seatsOf(ctx.orders)) {
    const node = ctx.state.seats[seat];
    if (!node) continue;
    const view = { seat, scenario: ctx.world.scenario, state: ctx.state };
    const given = ctx.orders[seat] ?? [];
    if (given.length === 0) continue;
    // Shared with the state before until now: most tables of a turn stay as they are.
    const lastGiven = { ...node.lastGiven };
    node.lastGiven = lastGiven;
    given.forEach((order, index) => {
      const cause = [orderCause(ctx, { seat, index, order })];
      const money = moneyOf(ctx.world, view, order);
      add(ctx, `seats/${seat}`, node, 'capital', -capitalOf(ctx.world, view, order), cause);
      spend(ctx, seat, money, cause);
      change(ctx, `seats/${seat}/lastGiven`, lastGiven, orderKey(order), ctx.turn, cause);
    });
  }
}
