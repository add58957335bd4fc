/** Works with a bloc on a common line: members are harder to punish one by one, and what the bloc proposes gains strength. */
import { change, orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { blocsOf, checkMember } from '../members.ts';
import { checkConflict } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const coordinate: OrderRule<'coordinate'> = {
  kind: 'coordinate',
  role: 'government',
  phase: 'pressure',
  options: (_world, view) => blocsOf(view).map((bloc) => ({ kind: 'coordinate', bloc })),
  check: (_world, view, order, before) =>
    checkMember(view, order.bloc) ?? checkConflict(before, ['leadBloc'], order.bloc),
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
