/** The rival invests in a government's land: work and taxes there, and something to lose. */
import { change, orderCause, tell } from '../../ledger.ts';
import { addSupport } from '../effects/standing.ts';
import { checkConflict, checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const invest: OrderRule<'invest'> = {
  kind: 'invest',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'invest', target })),
  check(world, view, order, before) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (nodeOf(view.state.states, order.target).invested >= 1) return refuse('alreadyDone');
    return checkConflict(before, ['retaliate', 'detain'], order.target);
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const invested = Math.min(1, node.invested + ctx.world.p.investStep);
    change(ctx, `states/${target}`, node, 'invested', invested, cause);
    addSupport(ctx, target, ctx.world.p.investSupport, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'invest', target }, 0.3, cause);
  },
};
