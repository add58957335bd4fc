/** Promises a partner not to listen to it: believed as far as the protector's word goes, and broken by a leak (K60). */
import { orderCause, tell } from '../../ledger.ts';
import { standingPledge } from '../../rules/offer.ts';
import { argue } from '../effects/argue.ts';
import { makePromise } from '../effects/promise.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const noSpyPledge: OrderRule<'noSpyPledge'> = {
  kind: 'noSpyPledge',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'noSpyPledge', target })),
  check: (world, view, order) =>
    checkGovernment(world, order.target) ??
    (standingPledge(view.state, view.seat, order.target) ? refuse('alreadyPromised', { target: order.target }) : null),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, protector } = ctx.world;
    // The pledge has no day: it stands until something breaks it.
    makePromise(ctx, given, { target, pledge: 'noSpy', demand: 0, dueTurn: ctx.turn });
    argue(
      ctx,
      target,
      {
        kind: 'review',
        about: protector,
        argues: 'comfort',
        reads: { listen: p.noSpyReads },
        reliability: ctx.state.world.honesty,
      },
      cause,
    );
    addHonesty(ctx, p.noSpyHonesty, cause);
    addStrain(ctx, -p.noSpyEase, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'noSpyPledge', target }, 0.3, cause);
  },
};
