/** Goes first in a bloc, on the strength of a rule of its own: a stronger pull than coordination, and the leader is seen first. */
import { change, orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { blocsOf, checkMember } from '../members.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Who asks others to shut something out has done so itself. */
const FIRST_POSTURE_TO_LEAD = 2;

export const leadBloc: OrderRule<'leadBloc'> = {
  kind: 'leadBloc',
  role: 'government',
  phase: 'pressure',
  options: (_world, view) => blocsOf(view).map((bloc) => ({ kind: 'leadBloc', bloc })),
  check(_world, view, order, before) {
    const wrong = checkMember(view, order.bloc);
    if (wrong) return wrong;
    if (nodeOf(view.state.states, view.seat).posture < FIRST_POSTURE_TO_LEAD) return refuse('noRule');
    return checkConflict(before, ['coordinate'], order.bloc);
  },
  apply(ctx, given) {
    const { seat } = given;
    const { bloc } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, scenario, governments } = ctx.world;
    const spec = scenario.blocs[bloc];
    const node = ctx.state.blocs[bloc];
    if (!spec || !node) throw new RangeError(bloc);
    for (const id of governments) if (spec.members.includes(id)) scaleSeverity(ctx, id, p.leadSeverity, cause);
    scaleSeverity(ctx, seat, p.leadFear, cause);
    if (spec.law.value > 0) {
      change(ctx, `blocs/${bloc}`, node, 'programme', Math.min(1, node.programme + p.leadProgramme), cause);
    }
    tell(ctx, { code: 'orderGiven', seat, order: 'leadBloc', target: bloc }, 0.35, cause);
  },
};
