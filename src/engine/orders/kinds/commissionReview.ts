/** Experts of the government's own look at the gear; a window opens when they report. */
import { change, orderCause, tell } from '../../ledger.ts';
import { turnsIn } from '../../rules/time.ts';
import { openWindow } from '../effects/applyEffects.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const commissionReview: OrderRule<'commissionReview'> = {
  kind: 'commissionReview',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'commissionReview' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).reviewDue === null ? null : refuse('alreadyDone')),
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    const due = ctx.turn + turnsIn(ctx.world, ctx.world.p.reviewYears);
    change(ctx, `states/${seat}`, nodeOf(ctx.state.states, seat), 'reviewDue', due, cause);
    openWindow(ctx, seat, due, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'commissionReview', target: null }, 0.2, cause);
  },
};
