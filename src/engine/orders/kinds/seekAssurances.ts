/** Asks a power for pledges: on trade and the use of gear from the rival, on its own listening from the protector. */
import { orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { argue } from '../effects/argue.ts';
import { addStrain } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const seekAssurances: OrderRule<'seekAssurances'> = {
  kind: 'seekAssurances',
  role: 'government',
  phase: 'pressure',
  options: (world) => [world.protector, world.rival].map((from) => ({ kind: 'seekAssurances', from })),
  check: (world, _view, order) =>
    order.from === world.protector || order.from === world.rival ? null : refuse('badTarget', { target: order.from }),
  apply(ctx, given) {
    const { seat } = given;
    const { from } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const reads = { law: p.assuranceLaw, listen: p.assuranceReads, disrupt: p.assuranceReads };
    argue(
      ctx,
      seat,
      { kind: 'counterNarrative', about: from, argues: 'comfort', reads, reliability: p.assuranceReliability },
      cause,
    );
    if (from === rival) {
      scaleSeverity(ctx, seat, p.assureFactor, cause);
      addStrain(ctx, p.assuranceStrain, cause);
    }
    tell(ctx, { code: 'orderGiven', seat, order: 'seekAssurances', target: from }, 0.2, cause);
  },
};
