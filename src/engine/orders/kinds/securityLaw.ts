/** A law that gives the powers which rules on vendors need: those made after it, in a later turn. Parliament's price is support. */
import { change, orderCause, tell } from '../../ledger.ts';
import { addSupport } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const securityLaw: OrderRule<'securityLaw'> = {
  kind: 'securityLaw',
  role: 'government',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'securityLaw' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).securityLaw ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    change(ctx, `states/${seat}`, nodeOf(ctx.state.states, seat), 'securityLaw', true, cause);
    addSupport(ctx, seat, -ctx.world.p.lawSupport, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'securityLaw', target: null }, 0.25, cause);
  },
};
