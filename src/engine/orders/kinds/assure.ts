/** The rival assures a government of its good will. */
import { orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { argue } from '../effects/argue.ts';
import { checkConflict, checkGovernment, governmentTargets } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const assure: OrderRule<'assure'> = {
  kind: 'assure',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'assure', target })),
  check: (world, _view, order, before) =>
    checkGovernment(world, order.target) ?? checkConflict(before, ['retaliate', 'warn', 'detain'], order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const reads = { law: p.assuranceLaw, listen: p.assuranceReads, disrupt: p.assuranceReads };
    scaleSeverity(ctx, target, p.assureFactor, cause);
    argue(
      ctx,
      target,
      { kind: 'counterNarrative', about: given.seat, argues: 'comfort', reads, reliability: p.assuranceReliability },
      cause,
    );
    tell(ctx, { code: 'assured', target }, 0.3, cause);
  },
};
