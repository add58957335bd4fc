/** Withdraws an open threat aloud, at its day or before. */
import { orderCause } from '../../ledger.ts';
import { settleThreat } from '../effects/settleThreat.ts';
import { checkConflict } from '../targets.ts';
import { checkOwnThreat, ownThreats } from '../threats.ts';
import type { OrderRule } from '../types.ts';

export const backDown: OrderRule<'backDown'> = {
  kind: 'backDown',
  role: 'protector',
  phase: 'pressure',
  options: (_world, view) => ownThreats(view).map((commitment) => ({ kind: 'backDown', commitment })),
  check: (_world, view, order, before) =>
    checkOwnThreat(view, order.commitment) ?? checkConflict(before, ['carryOut'], order.commitment),
  apply(ctx, given) {
    const threat = ctx.state.commitments[given.order.commitment];
    if (threat) settleThreat(ctx, threat, 'backedDown', false, [orderCause(ctx, given)]);
  },
};
