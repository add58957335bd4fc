/** Pays part of what taking standing gear out would cost a partner. */
import { change, orderCause, tell } from '../../ledger.ts';
import { leftToRemove } from '../../rules/rolloutCosts.ts';
import { removalMoney } from '../bills.ts';
import { payAtOnce } from '../effects/promise.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const coFundRemoval: OrderRule<'coFundRemoval'> = {
  kind: 'coFundRemoval',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'coFundRemoval', target })),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    const node = nodeOf(view.state.states, order.target);
    if (leftToRemove(world, node) <= world.p.removalDone) return refuse('nothingToRemove');
    return node.coFunded >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view, order) => removalMoney(world, view.state, 'coFundRemoval', order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const coFunded = Math.min(1, node.coFunded + ctx.world.p.coFundStep);
    change(ctx, `states/${target}`, node, 'coFunded', coFunded, cause);
    payAtOnce(ctx, given, target, 'removal');
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'coFundRemoval', target }, 0.3, cause);
  },
};
