/** Does what was threatened, once its day is past. */
import { orderCause } from '../../ledger.ts';
import { settleThreat } from '../effects/settleThreat.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { checkOwnThreat, ownThreats } from '../threats.ts';
import { type OrderRule, refuse } from '../types.ts';

export const carryOut: OrderRule<'carryOut'> = {
  kind: 'carryOut',
  role: 'protector',
  phase: 'pressure',
  options: (_world, view) => ownThreats(view).map((commitment) => ({ kind: 'carryOut', commitment })),
  check(_world, view, order, before) {
    const wrong = checkOwnThreat(view, order.commitment);
    const threat = view.state.commitments[order.commitment];
    if (wrong || !threat) return wrong;
    // What its target decides on the day itself still meets the demand.
    const turns = threat.dueTurn + 1 - view.state.turn;
    if (turns > 0) return refuse('notDue', { turns });
    const { posture } = nodeOf(view.state.states, threat.target);
    if (posture >= threat.demand) return refuse('alreadyMet', { target: threat.target, posture });
    return checkConflict(before, ['backDown'], order.commitment);
  },
  apply(ctx, given) {
    const threat = ctx.state.commitments[given.order.commitment];
    if (threat) settleThreat(ctx, threat, 'carriedOut', false, [orderCause(ctx, given)]);
  },
};
