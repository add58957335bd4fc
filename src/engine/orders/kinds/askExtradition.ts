/** Asks a treaty ally to hand over an officer of a charged vendor. The answer is the ally's own; silence past the day is a refusal. */
import { change, orderCause, tell } from '../../ledger.ts';
import { treatyAllies } from '../../rules/extradition.ts';
import { turnsIn } from '../../rules/time.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const askExtradition: OrderRule<'askExtradition'> = {
  kind: 'askExtradition',
  role: 'protector',
  phase: 'pressure',
  options: (world) => treatyAllies(world).map((target) => ({ kind: 'askExtradition', target })),
  check(world, view, order) {
    const allies = treatyAllies(world);
    if (!allies.includes(order.target)) return refuse('badTarget', { target: order.target });
    if (!world.restricted.some((v) => view.state.vendors[v]?.charged)) return refuse('notCharged');
    if (nodeOf(view.state.states, order.target).extradition !== 'none') return refuse('alreadyDone');
    // One officer is in one place.
    if (allies.some((id) => nodeOf(view.state.states, id).extradition === 'asked')) return refuse('alreadyDone');
    const due = view.state.turn + turnsIn(world, world.p.extraditionYears);
    return due < view.scenario.calendar.turns ? null : refuse('tooLate');
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const due = ctx.turn + turnsIn(ctx.world, ctx.world.p.extraditionYears);
    change(ctx, `states/${target}`, node, 'extradition', 'asked', cause);
    change(ctx, `states/${target}`, node, 'extraditionDue', due, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'askExtradition', target }, 0.5, cause);
  },
};
