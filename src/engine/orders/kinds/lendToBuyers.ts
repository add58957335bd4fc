/** State banks of the rival lend to carriers that buy its vendors' gear: cheap, slow repayment makes a choice of gear one of finance. */
import { change, orderCause, tell } from '../../ledger.ts';
import { capexMoney } from '../bills.ts';
import { checkConflict, checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const lendToBuyers: OrderRule<'lendToBuyers'> = {
  kind: 'lendToBuyers',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'lendToBuyers', target })),
  check(world, view, order, before) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (nodeOf(view.state.states, order.target).credited >= 1) return refuse('alreadyDone');
    return checkConflict(before, ['retaliate', 'detain'], order.target);
  },
  money: (world, _view, order) => capexMoney(world, 'lendToBuyers', order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const credited = Math.min(1, node.credited + ctx.world.p.creditStep);
    change(ctx, `states/${target}`, node, 'credited', credited, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'lendToBuyers', target }, 0.3, cause);
  },
};
