/** Security conditions in spectrum licences: bidders need to know before the auction starts. */
import { change, orderCause, tell } from '../../ledger.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const auctionConditions: OrderRule<'auctionConditions'> = {
  kind: 'auctionConditions',
  role: 'government',
  phase: 'vendorChoice',
  options: () => [{ kind: 'auctionConditions' }],
  check(_world, view) {
    const node = nodeOf(view.state.states, view.seat);
    const over = node.rollout.spectrumTurn <= view.state.turn;
    return node.auctionConditions || over ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    change(ctx, `states/${seat}`, nodeOf(ctx.state.states, seat), 'auctionConditions', true, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'auctionConditions', target: null }, 0.2, cause);
  },
};
