/** A word in public for the protector's case or against being pressed: both powers hear it, and so do voters. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { addAlliedStrain, addSupport } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const publicStatement: OrderRule<'publicStatement'> = {
  kind: 'publicStatement',
  role: 'government',
  phase: 'pressure',
  options: () => (['for', 'against'] as const).map((stand) => ({ kind: 'publicStatement', stand })),
  check: () => null,
  apply(ctx, given) {
    const { seat } = given;
    const cause = [orderCause(ctx, given)];
    const { statementFear, statementPress, statementStrain, statementSupport } = ctx.world.p;
    const node = nodeOf(ctx.state.states, seat);
    const against = given.order.stand === 'against' ? 1 : -1;
    addAlliedStrain(ctx, seat, against * statementStrain, cause);
    change(ctx, `states/${seat}`, node, 'pressed', clamp01(node.pressed + against * statementPress), cause);
    scaleSeverity(ctx, seat, against > 0 ? 1 / statementFear : statementFear, cause);
    addSupport(ctx, seat, against * statementSupport, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'publicStatement', target: null }, 0.25, cause);
  },
};
