/** Hands a charged officer over: the protector is grateful, its court gets to test the claim, and the rival makes the ally pay. */
import { orderCause } from '../../ledger.ts';
import { answerExtradition } from '../effects/answerExtradition.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const extradite: OrderRule<'extradite'> = {
  kind: 'extradite',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'extradite' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).extradition === 'asked' ? null : refuse('notAsked')),
  apply(ctx, given) {
    answerExtradition(ctx, given.seat, 'granted', [orderCause(ctx, given)]);
  },
};
