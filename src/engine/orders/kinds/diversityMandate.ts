/** Carriers must keep two vendors in their radio networks. */
import { change, orderCause, tell } from '../../ledger.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const diversityMandate: OrderRule<'diversityMandate'> = {
  kind: 'diversityMandate',
  role: 'government',
  phase: 'vendorChoice',
  options: () => [{ kind: 'diversityMandate' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).diversityMandate ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    change(ctx, `states/${seat}`, nodeOf(ctx.state.states, seat), 'diversityMandate', true, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'diversityMandate', target: null }, 0.15, cause);
  },
};
