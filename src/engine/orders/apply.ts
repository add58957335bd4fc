/** Carries out the accepted orders of a phase: kind by kind in the registry's order, then by seat id, then as given. */
import { given, type TurnContext } from '../ledger.ts';
import { ORDER_RULES } from './registry.ts';

export function applyOrders(ctx: TurnContext): void {
  for (const rule of ORDER_RULES) {
    if (rule.phase !== ctx.phase) continue;
    const orders = given(ctx, rule.kind);
    if ('applyTogether' in rule) rule.applyTogether(ctx, orders);
    else for (const order of orders) rule.apply(ctx, order);
  }
}
