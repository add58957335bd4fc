/** The file goes to one government: its guarding ministry reads it, the others hear of it. */
import { orderCause, tell } from '../../ledger.ts';
import { burnSource, guardMinistry, showFile } from '../effects/disclose.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const disclosePrivately: OrderRule<'disclosePrivately'> = {
  kind: 'disclosePrivately',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'disclosePrivately', target })),
  check: (world, _view, order) => checkGovernment(world, order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    showFile(ctx, target, { share: 1, to: guardMinistry(ctx.world) }, cause);
    burnSource(ctx, ctx.world.p.privateBurn, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'disclosePrivately', target }, 0.2, cause);
  },
};
