/** Asks the protector for its file: less than it would show unasked, and a sign of good will. */
import { orderCause, tell } from '../../ledger.ts';
import { showFile } from '../effects/disclose.ts';
import { addStrain } from '../effects/standing.ts';
import type { OrderRule } from '../types.ts';

export const askEvidence: OrderRule<'askEvidence'> = {
  kind: 'askEvidence',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'askEvidence' }],
  check: () => null,
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    showFile(ctx, seat, { share: ctx.world.p.askedShare, to: null }, cause);
    addStrain(ctx, -ctx.world.p.askedEase, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'askEvidence', target: null }, 0.15, cause);
  },
};
