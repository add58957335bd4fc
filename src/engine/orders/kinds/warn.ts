/** The rival warns a government of its answer in trade. */
import { orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { coerce } from '../effects/coerce.ts';
import { checkConflict, checkGovernment, governmentTargets } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const warn: OrderRule<'warn'> = {
  kind: 'warn',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'warn', target })),
  check: (world, _view, order, before) =>
    checkGovernment(world, order.target) ?? checkConflict(before, ['retaliate', 'assure', 'pledge'], order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    scaleSeverity(ctx, target, p.warnFactor, cause);
    coerce(ctx, target, given.seat, p.warnShare, cause);
    tell(ctx, { code: 'warned', target }, 0.5, cause);
  },
};
