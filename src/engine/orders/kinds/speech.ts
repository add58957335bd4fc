/** A speech before the allies: it reaches all, weakly. */
import { orderCause, tell } from '../../ledger.ts';
import { argue } from '../effects/argue.ts';
import { addStrain } from '../effects/standing.ts';
import type { OrderRule } from '../types.ts';

export const speech: OrderRule<'speech'> = {
  kind: 'speech',
  role: 'protector',
  phase: 'pressure',
  options: () => [{ kind: 'speech' }],
  check: () => null,
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p, rival, governments } = ctx.world;
    const reads = { law: p.claimedLaw, listen: p.speechReads, disrupt: p.speechReads / 2 };
    for (const target of governments) {
      argue(ctx, target, { kind: 'speech', about: rival, argues: 'harm', reads, reliability: null }, cause);
    }
    addStrain(ctx, p.speechStrain, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'speech', target: null }, 0.25, cause);
  },
};
