/** Asks carriers what a rule would cost them: a cheaper removal and a softer lobby, at a delay and a leak of intent. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { turnsIn } from '../../rules/time.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const consultCarriers: OrderRule<'consultCarriers'> = {
  kind: 'consultCarriers',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'consultCarriers' }],
  check(_world, view) {
    const { consulted, carrierGoodwill } = nodeOf(view.state.states, view.seat);
    return consulted && carrierGoodwill >= 1 ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const base = `states/${seat}`;
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, base, node, 'consulted', true, cause);
    change(ctx, base, node, 'carrierGoodwill', clamp01(node.carrierGoodwill + p.consultGoodwill), cause);
    scaleSeverity(ctx, seat, p.consultFear, cause);
    if (node.forceTurn !== null) {
      change(ctx, base, node, 'forceTurn', node.forceTurn + turnsIn(ctx.world, p.consultYears), cause);
    }
    tell(ctx, { code: 'orderGiven', seat, order: 'consultCarriers', target: null }, 0.15, cause);
  },
};
