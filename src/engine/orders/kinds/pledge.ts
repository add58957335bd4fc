/** The rival pledges neither to spy through gear nor to harm: a claim on record, believed as far as earlier pledges were kept. */
import { orderCause, tell } from '../../ledger.ts';
import { openPledge } from '../../rules/pledges.ts';
import { turnsIn } from '../../rules/time.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { argue } from '../effects/argue.ts';
import { makePromise } from '../effects/promise.ts';
import { checkConflict, checkGovernment, governmentTargets } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const pledge: OrderRule<'pledge'> = {
  kind: 'pledge',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'pledge', target })),
  check(world, view, order, before) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (openPledge(world, view.state, order.target)) return refuse('alreadyDone');
    return checkConflict(before, ['retaliate', 'warn', 'detain'], order.target);
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    makePromise(ctx, given, {
      target,
      pledge: 'noHarm',
      demand: 0,
      dueTurn: ctx.turn + turnsIn(ctx.world, p.pledgeYears),
    });
    scaleSeverity(ctx, target, p.pledgeEase, cause);
    const reads = { listen: p.assuranceReads, disrupt: p.assuranceReads };
    const reliability = ctx.state.world.rivalRecord;
    argue(ctx, target, { kind: 'counterNarrative', about: given.seat, argues: 'comfort', reads, reliability }, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'pledge', target }, 0.35, cause);
  },
};
