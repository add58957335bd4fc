/** The treasury pays for masts beyond the towns, which carriers build last. */
import { change, orderCause, tell } from '../../ledger.ts';
import { ruralMoney } from '../bills.ts';
import { addSupport } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const subsidiseRural: OrderRule<'subsidiseRural'> = {
  kind: 'subsidiseRural',
  role: 'government',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'subsidiseRural' }],
  check(world, view) {
    const { ruralSubsidy, rollout } = nodeOf(view.state.states, view.seat);
    if (ruralSubsidy >= 1 || rollout.built >= 1) return refuse('alreadyDone');
    return rollout.built < world.p.urbanSites ? refuse('townsFirst') : null;
  },
  money: (world, view) => ruralMoney(world, view.state, view.seat),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'ruralSubsidy', Math.min(1, node.ruralSubsidy + p.ruralStep), cause);
    addSupport(ctx, seat, p.ruralSupport, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'subsidiseRural', target: null }, 0.2, cause);
  },
};
