/** All order kinds, in the order in which cards and options are listed. */
import type { OrderKind } from '../model/index.ts';
import { lobby } from './kinds/lobby.ts';
import type { OrderRule } from './types.ts';

// biome-ignore lint/suspicious/noExplicitAny: a rule is only ever called with an order of its own kind, which the table's key assures.
type AnyRule = OrderRule<any>;

export const ORDER_RULES: readonly AnyRule[] = [lobby];

const byKind = new Map<OrderKind, AnyRule>(ORDER_RULES.map((rule) => [rule.kind, rule]));

export function ruleOf(kind: OrderKind): AnyRule {
  const rule = byKind.get(kind);
  if (!rule) throw new RangeError(kind);
  return rule;
}

export function isOrderKind(kind: string): kind is OrderKind {
  return byKind.has(kind as OrderKind);
}
