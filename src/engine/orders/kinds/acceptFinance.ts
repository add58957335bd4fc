/** Takes credit for networks from either power. It comes with a tie: a rule that does not suit the lender ends it. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { creditOffered } from '../../rules/credit.ts';
import { addAlliedStrain } from '../effects/standing.ts';
import { checkCredit, lenders } from '../finance.ts';
import { nodeOf } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const acceptFinance: OrderRule<'acceptFinance'> = {
  kind: 'acceptFinance',
  role: 'government',
  phase: 'pressure',
  options: (world) => lenders(world).map((from) => ({ kind: 'acceptFinance', from })),
  check: (world, view, order, before) => checkCredit(world, view, order, before),
  apply(ctx, given) {
    const { seat } = given;
    const { from } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const base = `states/${seat}`;
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, base, node, 'credit', creditOffered(ctx.world, from, seat, node), cause);
    change(ctx, base, node, 'creditFrom', from, cause);
    if (from === rival) addAlliedStrain(ctx, seat, p.creditStrain, cause);
    else change(ctx, base, node, 'pressed', clamp01(node.pressed + p.creditPress), cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'acceptFinance', target: from }, 0.3, cause);
  },
};
