/** The government's own treasury bears part of the removal bill, and sees that the work is done. */
import { change, orderCause, tell } from '../../ledger.ts';
import { restrictedSum } from '../../rules/gear.ts';
import { leftToRemove } from '../../rules/rolloutCosts.ts';
import { removalMoney } from '../bills.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Below core exclusion no rule asks for anything to be taken out. */
const FIRST_POSTURE_THAT_REMOVES = 2;

export const subsidiseRemoval: OrderRule<'subsidiseRemoval'> = {
  kind: 'subsidiseRemoval',
  role: 'government',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'subsidiseRemoval' }],
  check(world, view) {
    const node = nodeOf(view.state.states, view.seat);
    const left = leftToRemove(world, node) + restrictedSum(world, node.gear.core);
    if (node.posture < FIRST_POSTURE_THAT_REMOVES || left <= world.p.removalDone) return refuse('nothingToRemove');
    return node.subsidised >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view) => removalMoney(world, view.state, 'subsidiseRemoval', view.seat),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'subsidised', Math.min(1, node.subsidised + p.subsidyStep), cause);
    change(ctx, `states/${seat}`, node, 'compliance', Math.min(1, node.compliance + p.enforcementCompliance), cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'subsidiseRemoval', target: null }, 0.2, cause);
  },
};
