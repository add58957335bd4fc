/** A programme against dependence on any one foreign vendor, the protector's included. */
import { change, orderCause, tell } from '../../ledger.ts';
import { capexMoney } from '../bills.ts';
import { addAlliedStrain } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const technologicalAutonomy: OrderRule<'technologicalAutonomy'> = {
  kind: 'technologicalAutonomy',
  role: 'government',
  phase: 'pressure',
  options: () => [{ kind: 'technologicalAutonomy' }],
  check(world, view) {
    const gdp = view.scenario.states[view.seat]?.figures.gdpUsdBn.value ?? 0;
    if (gdp < world.p.autonomyLeastUsdBn) return refuse('tooSmall');
    return nodeOf(view.state.states, view.seat).autonomy >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view) => capexMoney(world, 'technologicalAutonomy', view.seat),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'autonomy', Math.min(1, node.autonomy + p.autonomyStep), cause);
    addAlliedStrain(ctx, seat, p.autonomyStrain, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'technologicalAutonomy', target: null }, 0.2, cause);
  },
};
