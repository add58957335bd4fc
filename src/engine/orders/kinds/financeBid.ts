/** Credit for carriers that buy from others: it closes part of the gap in price. */
import { change, orderCause, tell } from '../../ledger.ts';
import { financeMoney } from '../bills.ts';
import { payAtOnce } from '../effects/promise.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const financeBid: OrderRule<'financeBid'> = {
  kind: 'financeBid',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'financeBid', target })),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    return nodeOf(view.state.states, order.target).financed >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view, order) => financeMoney(world, view.state, order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const financed = Math.min(1, node.financed + ctx.world.p.financeStep);
    change(ctx, `states/${target}`, node, 'financed', financed, cause);
    payAtOnce(ctx, given, target, 'finance');
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'financeBid', target }, 0.3, cause);
  },
};
