/** Pays part of a partner's removal: its carriers are quieter, its rule is kept better, and the treasury at home has less. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { partnersOf } from '../../rules/partners.ts';
import { leftToRemove } from '../../rules/rolloutCosts.ts';
import { removalMoney } from '../bills.ts';
import { addAlliedStrain } from '../effects/standing.ts';
import { checkPartner } from '../members.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** What is helped is a rule that shuts the gear out: money to bring one about is the protector's. */
const FIRST_POSTURE_TO_REMOVE = 3;

export const helpRemoval: OrderRule<'helpRemoval'> = {
  kind: 'helpRemoval',
  role: 'government',
  phase: 'pressure',
  options: (world, view) => partnersOf(world, view.seat).map((target) => ({ kind: 'helpRemoval', target })),
  check(world, view, order) {
    const wrong = checkPartner(world, view.seat, order.target);
    if (wrong) return wrong;
    const node = nodeOf(view.state.states, order.target);
    if (node.posture < FIRST_POSTURE_TO_REMOVE || leftToRemove(world, node) <= world.p.removalDone)
      return refuse('nothingToRemove');
    return node.coFunded >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view, order) => removalMoney(world, view.state, 'helpRemoval', order.target),
  apply(ctx, given) {
    const { seat } = given;
    const { target } = given.order;
    const { helpEase, helpKept, helpStep } = ctx.world.p;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    change(ctx, `states/${target}`, node, 'coFunded', Math.min(1, node.coFunded + helpStep), cause);
    change(ctx, `states/${target}`, node, 'compliance', clamp01(node.compliance + helpKept), cause);
    addAlliedStrain(ctx, seat, -helpEase, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'helpRemoval', target }, 0.3, cause);
  },
};
