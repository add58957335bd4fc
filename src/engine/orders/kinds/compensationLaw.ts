/** A law by which the treasury bears a part of what carriers must remove: they fight the rule less, and the public pays. */
import { change, orderCause, tell } from '../../ledger.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const compensationLaw: OrderRule<'compensationLaw'> = {
  kind: 'compensationLaw',
  role: 'government',
  phase: 'decisions',
  options: () => [{ kind: 'compensationLaw' }],
  check: (_world, view) =>
    nodeOf(view.state.states, view.seat).compensation === 'none' ? null : refuse('alreadyDone'),
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    change(ctx, `states/${seat}`, nodeOf(ctx.state.states, seat), 'compensation', 'paid', cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'compensationLaw', target: null }, 0.25, cause);
  },
};
