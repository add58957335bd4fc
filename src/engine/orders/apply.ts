/** Carries out the accepted orders of a phase: kind by kind in the registry's order, then by seat id, then as given. */
import { given, type TurnContext } from '../ledger.ts';
import { ORDER_RULES } from './registry.ts';

export function applyOrders(ctx: TurnContext): void {
  const steps = ORDER_RULES.filter((rule) => rule.phase === ctx.phase).map((rule) => {
    const orders = given(ctx, rule.kind);
    if ('weigh' in rule) return rule.weigh(ctx, orders);
    return () => {
      for (const order of orders) rule.apply(ctx, order);
    };
  });
  for (const carryOut of steps) carryOut();
}
