/** Brings ministries and coalition together: what they believe moves towards their common mean, and with time apart again. */
import { change, orderCause, tell } from '../../ledger.ts';
import { BELIEF_PARTS, cabinetMean, discord } from '../../rules/cabinet.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Discord below which ministries are of one mind. */
const OF_ONE_MIND = 0.005;

export const holdMinistries: OrderRule<'holdMinistries'> = {
  kind: 'holdMinistries',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'holdMinistries' }],
  check: (world, view) =>
    discord(world, nodeOf(view.state.states, view.seat)) < OF_ONE_MIND ? refuse('alreadyDone') : null,
  apply(ctx, given) {
    const { seat } = given;
    const { world } = ctx;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    for (const key of BELIEF_PARTS) {
      const mean = cabinetMean(world, node, (belief) => belief[key]);
      for (const ministry of world.ministries) {
        const belief = node.beliefs[ministry];
        if (!belief) continue;
        const drawn = belief[key] + world.p.cabinetPull * (mean - belief[key]);
        change(ctx, `states/${seat}/beliefs/${ministry}`, belief, key, drawn, cause);
      }
    }
    tell(ctx, { code: 'orderGiven', seat, order: 'holdMinistries', target: null }, 0.15, cause);
  },
};
