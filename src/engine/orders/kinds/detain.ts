/** The rival holds people of a state's: pressure that lasts until they are let go, and hardens opinion there for longer. */
import { change, orderCause, tell } from '../../ledger.ts';
import { turnsIn } from '../../rules/time.ts';
import { coerce } from '../effects/coerce.ts';
import { breakPledge, resent } from '../effects/rivalRecord.ts';
import { addSupport } from '../effects/standing.ts';
import { checkConflict, checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const detain: OrderRule<'detain'> = {
  kind: 'detain',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'detain', target })),
  check(world, view, order, before) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    // One quarrel of this kind at a time: each costs its author elsewhere too.
    if (world.governments.some((id) => view.state.states[id]?.heldUntil != null)) return refuse('alreadyDone');
    return (
      checkConflict(before, ['detain']) ??
      checkConflict(before, ['assure', 'pledge', 'invest', 'lendToBuyers'], order.target)
    );
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = nodeOf(ctx.state.states, target);
    const years = p.detainYearsLow + (p.detainYearsHigh - p.detainYearsLow) * ctx.draw(target, 'detention');
    const untilTurn = ctx.turn + turnsIn(ctx.world, years);
    change(ctx, `states/${target}`, node, 'heldUntil', untilTurn, cause);
    coerce(ctx, target, given.seat, p.detainCoercion, cause);
    addSupport(ctx, target, -p.detainSupport, cause);
    resent(ctx, target, cause);
    breakPledge(ctx, target, cause);
    tell(ctx, { code: 'detained', target }, 0.75, cause);
  },
};
