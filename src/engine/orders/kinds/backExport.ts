/** Credit for carriers abroad that buy from others than the restricted vendors, given by a state that has a radio vendor to sell. */
import { change, orderCause, tell } from '../../ledger.ts';
import { homeRadioVendors } from '../../rules/world.ts';
import { exportMoney } from '../bills.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const backExport: OrderRule<'backExport'> = {
  kind: 'backExport',
  role: 'government',
  phase: 'pressure',
  options: (world, view) =>
    governmentTargets(world).flatMap((target) => (target === view.seat ? [] : [{ kind: 'backExport', target }])),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (order.target === view.seat) return refuse('badTarget', { target: order.target });
    if (homeRadioVendors(world, view.seat).length === 0) return refuse('noVendor');
    return nodeOf(view.state.states, order.target).financed >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view, order) => exportMoney(world, view.state, order.target),
  apply(ctx, given) {
    const { seat } = given;
    const { target } = given.order;
    const { exportFear, exportStep } = ctx.world.p;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    change(ctx, `states/${target}`, node, 'financed', Math.min(1, node.financed + exportStep), cause);
    scaleSeverity(ctx, seat, exportFear, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'backExport', target }, 0.25, cause);
  },
};
