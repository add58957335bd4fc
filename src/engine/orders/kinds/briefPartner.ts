/** Passes on to a partner what the own ministries hold of the risk: word of somebody who has closed its own network first. */
import { orderCause, tell } from '../../ledger.ts';
import { meanBelief } from '../../rules/beliefs.ts';
import { partnersOf } from '../../rules/partners.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { argue } from '../effects/argue.ts';
import { checkPartner } from '../members.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Who tells others what is worth shutting out has done so itself. */
const FIRST_POSTURE_TO_TELL = 2;

export const briefPartner: OrderRule<'briefPartner'> = {
  kind: 'briefPartner',
  role: 'government',
  phase: 'pressure',
  options: (world, view) => partnersOf(world, view.seat).map((target) => ({ kind: 'briefPartner', target })),
  check(world, view, order) {
    const wrong = checkPartner(world, view.seat, order.target);
    if (wrong) return wrong;
    return nodeOf(view.state.states, view.seat).inForce < FIRST_POSTURE_TO_TELL ? refuse('noRule') : null;
  },
  apply(ctx, given) {
    const { seat } = given;
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const { listen, disrupt, manageability } = meanBelief(ctx.world, nodeOf(ctx.state.states, seat));
    argue(
      ctx,
      target,
      {
        kind: 'review',
        about: rival,
        argues: 'harm',
        reads: { listen, disrupt, manageability },
        reliability: p.briefReliability,
      },
      cause,
    );
    scaleSeverity(ctx, seat, p.briefFear, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'briefPartner', target }, 0.2, cause);
  },
};
