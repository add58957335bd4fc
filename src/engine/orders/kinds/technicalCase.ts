/** Engineers argue that core and edge merge, so that the risk cannot be contained. */
import { orderCause, tell } from '../../ledger.ts';
import { argue } from '../effects/argue.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const technicalCase: OrderRule<'technicalCase'> = {
  kind: 'technicalCase',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'technicalCase', target })),
  check: (world, _view, order) => checkGovernment(world, order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const reads = { manageability: p.technicalCaseReads };
    argue(ctx, target, { kind: 'technicalCase', about: rival, argues: 'harm', reads, reliability: null }, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'technicalCase', target }, 0.15, cause);
  },
};
