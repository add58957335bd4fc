/** Own bases and links in a partner's country are made to need its networks less: safer for the protector, and one argument the fewer (K12, K61). */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { attributes } from '../../rules/world.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const hardenBases: OrderRule<'hardenBases'> = {
  kind: 'hardenBases',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'hardenBases', target })),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (attributes(world, order.target).troops <= 0) return refuse('noBases', { target: order.target });
    return nodeOf(view.state.states, order.target).hardened >= 1 ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const hardened = clamp01(node.hardened + ctx.world.p.hardenStep);
    change(ctx, `states/${target}`, node, 'hardened', hardened, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'hardenBases', target }, 0.25, cause);
  },
};
