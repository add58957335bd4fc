/** End-to-end encryption lowers what listening yields, redundancy what disruption can do, under any posture. */
import { change, orderCause, tell } from '../../ledger.ts';
import { capexMoney } from '../bills.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const encryptAndBackUp: OrderRule<'encryptAndBackUp'> = {
  kind: 'encryptAndBackUp',
  role: 'government',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'encryptAndBackUp' }],
  check(_world, view) {
    const { encryption, redundancy } = nodeOf(view.state.states, view.seat);
    return encryption >= 1 && redundancy >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view) => capexMoney(world, 'encryptAndBackUp', view.seat),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'encryption', Math.min(1, node.encryption + p.encryptionStep), cause);
    change(ctx, `states/${seat}`, node, 'redundancy', Math.min(1, node.redundancy + p.redundancyStep), cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'encryptAndBackUp', target: null }, 0.15, cause);
  },
};
