/**
 * The rival sets its services to work on a network. Something comes of it only where the hidden truth says that it uses its vendors' gear at
 * all: so that the order betrays nothing, it may be given in any world, and its price is lost in a harmless one.
 */
import { change, orderCause } from '../../ledger.ts';
import { exposureOf } from '../../rules/gear.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const useGear: OrderRule<'useGear'> = {
  kind: 'useGear',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'useGear', target })),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    return exposureOf(world, view.state, order.target).carried > 0
      ? null
      : refuse('badTarget', { target: order.target });
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    change(ctx, 'hidden/tasked', ctx.state.hidden.tasked, given.order.target, 1, cause);
  },
};
