/** A centre that reads vendors' code: it betters reviews and notice of incidents, and makes the risk look more manageable. */
import { change, orderCause, tell } from '../../ledger.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const oversightCentre: OrderRule<'oversightCentre'> = {
  kind: 'oversightCentre',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'oversightCentre' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).oversight >= 1 ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    const oversight = Math.min(1, node.oversight + ctx.world.p.oversightStep);
    change(ctx, `states/${seat}`, node, 'oversight', oversight, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'oversightCentre', target: null }, 0.15, cause);
  },
};
