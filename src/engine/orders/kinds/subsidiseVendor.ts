/** The rival's treasury bears a part of its vendor's price, for a time. */
import { change, orderCause, tell } from '../../ledger.ts';
import { checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const subsidiseVendor: OrderRule<'subsidiseVendor'> = {
  kind: 'subsidiseVendor',
  role: 'rival',
  phase: 'rival',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'subsidiseVendor', vendor })),
  check(world, view, order) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const standing = view.state.vendors[order.vendor]?.subsidy ?? 0;
    return standing >= world.p.subsidyMost ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = ctx.state.vendors[vendor];
    if (node) {
      const subsidy = Math.min(p.subsidyMost, node.subsidy + p.subsidyStepVendor);
      change(ctx, `vendors/${vendor}`, node, 'subsidy', subsidy, cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'subsidiseVendor', target: vendor }, 0.25, cause);
  },
};
