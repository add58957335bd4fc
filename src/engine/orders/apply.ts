/** Carries out the accepted orders of a phase: kind by kind in the registry's order, then by seat id, then as given. */
import type { GivenOrder, TurnContext } from '../ledger.ts';
import type { OrderKind, OrderOf, PhaseId } from '../model/index.ts';
import { ORDER_RULES, type RuleOf } from './registry.ts';

const RULES_IN = new Map<PhaseId, RuleOf<OrderKind>[]>();
for (const rule of ORDER_RULES) RULES_IN.set(rule.phase, [...(RULES_IN.get(rule.phase) ?? []), rule]);

export function applyOrders(ctx: TurnContext): void {
  const steps: (() => void)[] = [];
  for (const rule of RULES_IN.get(ctx.phase) ?? []) {
    // Filed by kind, so they are of the rule's.
    const orders = ctx.filed.get(rule.kind) as readonly GivenOrder<OrderOf<OrderKind>>[] | undefined;
    if (orders === undefined) continue;
    if ('weigh' in rule) steps.push(rule.weigh(ctx, orders));
    else
      steps.push(() => {
        for (const order of orders) rule.apply(ctx, order);
      });
  }
  for (const carryOut of steps) carryOut();
}
