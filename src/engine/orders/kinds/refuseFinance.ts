/** Turns down a power's credit aloud: good faith to the other side, and a snub to the one that offered. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { addAlliedStrain, addSupport } from '../effects/standing.ts';
import { checkCredit, lenders } from '../finance.ts';
import { nodeOf } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const refuseFinance: OrderRule<'refuseFinance'> = {
  kind: 'refuseFinance',
  role: 'government',
  phase: 'pressure',
  options: (world) => lenders(world).map((from) => ({ kind: 'refuseFinance', from })),
  check: (world, view, order, before) => checkCredit(world, view, order, before),
  apply(ctx, given) {
    const { seat } = given;
    const { from } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    if (from === rival) {
      addAlliedStrain(ctx, seat, -p.creditStrain / 2, cause);
    } else {
      const node = nodeOf(ctx.state.states, seat);
      change(ctx, `states/${seat}`, node, 'pressed', clamp01(node.pressed - p.creditPress), cause);
      addAlliedStrain(ctx, seat, p.creditStrain / 2, cause);
      addSupport(ctx, seat, p.statementSupport, cause);
    }
    tell(ctx, { code: 'orderGiven', seat, order: 'refuseFinance', target: from }, 0.2, cause);
  },
};
