/** The rival pays for parts of its own, for every restricted vendor. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { type OrderRule, refuse } from '../types.ts';

export const indigenise: OrderRule<'indigenise'> = {
  kind: 'indigenise',
  role: 'rival',
  phase: 'rival',
  options: () => [{ kind: 'indigenise' }],
  check: (world, view) =>
    world.restricted.every((v) => (view.state.vendors[v]?.substitution ?? 1) >= 1) ? refuse('alreadyDone') : null,
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    for (const v of ctx.world.restricted) {
      const node = ctx.state.vendors[v];
      if (!node) continue;
      // Logistic like substitution itself: little to build on at first, little left to replace at the end.
      const grown = ctx.world.p.indigeniseGrowth * node.substitution * (1 - node.substitution);
      change(ctx, `vendors/${v}`, node, 'substitution', clamp01(node.substitution + grown), cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'indigenise', target: null }, 0.25, cause);
  },
};
