/** Pays small carriers of the protector to take the gear out of their networks. */
import { change, orderCause, tell } from '../../ledger.ts';
import { leftToRemove } from '../../rules/rolloutCosts.ts';
import { addSupport } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const fundRuralRemoval: OrderRule<'fundRuralRemoval'> = {
  kind: 'fundRuralRemoval',
  role: 'protector',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'fundRuralRemoval' }],
  check(world, view) {
    const node = nodeOf(view.state.states, view.seat);
    if (leftToRemove(world, node) <= world.p.removalDone) return refuse('nothingToRemove');
    return node.subsidised >= 1 ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const base = `states/${given.seat}`;
    const node = nodeOf(ctx.state.states, given.seat);
    change(ctx, base, node, 'subsidised', Math.min(1, node.subsidised + p.subsidyStep), cause);
    change(ctx, base, node, 'compliance', Math.min(1, node.compliance + p.enforcementCompliance), cause);
    addSupport(ctx, given.seat, p.homeRemovalSupport, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'fundRuralRemoval', target: null }, 0.2, cause);
  },
};
