/** Inspections and fines: more of the rule in force stands, and the carriers like the government less. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const enforce: OrderRule<'enforce'> = {
  kind: 'enforce',
  role: 'government',
  phase: 'vendorChoice',
  options: () => [{ kind: 'enforce' }],
  check(_world, view, _order, before) {
    const node = nodeOf(view.state.states, view.seat);
    if (node.inForce === 0) return refuse('noRule');
    return node.compliance >= 1 ? refuse('alreadyDone') : checkConflict(before, ['exempt']);
  },
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'compliance', clamp01(node.compliance + p.enforceCompliance), cause);
    change(ctx, `states/${seat}`, node, 'carrierGoodwill', clamp01(node.carrierGoodwill - p.enforceGoodwill), cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'enforce', target: null }, 0.2, cause);
  },
};
