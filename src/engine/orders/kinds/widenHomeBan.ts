/**
 * Widens the ban in the protector's own networks: to parts, to software, to gear that others make in the rival's land. Each step is dearer and
 * slower, and bears out more of what it says of the danger; the last one tells partners' vendors where to build.
 */
import { change, orderCause, tell } from '../../ledger.ts';
import { HOME_SCOPES, WIDER_SCOPES } from '../../model/index.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

const steps = HOME_SCOPES.length - 1;

export const widenHomeBan: OrderRule<'widenHomeBan'> = {
  kind: 'widenHomeBan',
  role: 'protector',
  phase: 'decisions',
  options: () => WIDER_SCOPES.map((scope) => ({ kind: 'widenHomeBan', scope })),
  check(_world, view, order) {
    const { posture, banScope } = nodeOf(view.state.states, view.seat);
    if (posture < 4) return refuse('noBan');
    return HOME_SCOPES.indexOf(order.scope) > HOME_SCOPES.indexOf(banScope) ? null : refuse('noChange');
  },
  // The scenario's figure is for all steps together.
  money(world, view, order) {
    const from = HOME_SCOPES.indexOf(nodeOf(view.state.states, view.seat).banScope);
    const share = Math.max(0, HOME_SCOPES.indexOf(order.scope) - from) / steps;
    return (world.scenario.orders.widenHomeBan?.money.value ?? 0) * share;
  },
  apply(ctx, given) {
    const { scope } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = nodeOf(ctx.state.states, given.seat);
    const wider = HOME_SCOPES.indexOf(scope) - HOME_SCOPES.indexOf(node.banScope);
    change(ctx, `states/${given.seat}`, node, 'banScope', scope, cause);
    addHonesty(ctx, p.scopeHonesty * wider, cause);
    if (scope === 'gear') addStrain(ctx, p.scopeStrain, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'widenHomeBan', target: null }, 0.3, cause);
  },
};
