/** Lets a charged officer go: the rival is soothed, and the protector remembers. */
import { orderCause } from '../../ledger.ts';
import { answerExtradition } from '../effects/answerExtradition.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const refuseExtradition: OrderRule<'refuseExtradition'> = {
  kind: 'refuseExtradition',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'refuseExtradition' }],
  check: (_world, view, _order, before) =>
    nodeOf(view.state.states, view.seat).extradition === 'asked'
      ? checkConflict(before, ['extradite'])
      : refuse('notAsked'),
  apply(ctx, given) {
    answerExtradition(ctx, given.seat, 'refused', [orderCause(ctx, given)]);
  },
};
