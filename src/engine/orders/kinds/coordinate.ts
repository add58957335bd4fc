/** Works with a bloc on a common line: members are harder to punish one by one, and what the bloc proposes gains strength. */
import { change, orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { type OrderRule, refuse } from '../types.ts';

export const coordinate: OrderRule<'coordinate'> = {
  kind: 'coordinate',
  role: 'government',
  phase: 'pressure',
  options: (_world, view) =>
    Object.keys(view.scenario.blocs)
      .sort()
      .filter((bloc) => view.scenario.blocs[bloc]?.members.includes(view.seat))
      .map((bloc) => ({ kind: 'coordinate', bloc })),
  check(_world, view, order) {
    if (!Object.hasOwn(view.scenario.blocs, order.bloc)) return refuse('badTarget', { target: order.bloc });
    const members = view.scenario.blocs[order.bloc]?.members ?? [];
    return members.includes(view.seat) ? null : refuse('notMember', { bloc: order.bloc });
  },
  apply(ctx, given) {
    const { bloc } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, scenario, governments } = ctx.world;
    const spec = scenario.blocs[bloc];
    const node = ctx.state.blocs[bloc];
    if (!spec || !node) throw new RangeError(bloc);
    for (const id of governments) if (spec.members.includes(id)) scaleSeverity(ctx, id, p.coordinateSeverity, cause);
    if (spec.law.value > 0) {
      change(ctx, `blocs/${bloc}`, node, 'programme', Math.min(1, node.programme + p.coordinateProgramme), cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'coordinate', target: bloc }, 0.2, cause);
  },
};
