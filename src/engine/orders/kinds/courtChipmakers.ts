/** Pays a state that makes chips, or the tools for them, to go along with the protector's rules; others ask what it got. */
import { change, orderCause, tell } from '../../ledger.ts';
import { chipmakers, concessionGains } from '../../rules/chips.ts';
import { chipSalesMoney } from '../bills.ts';
import { payAtOnce } from '../effects/promise.ts';
import { addStrain } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const courtChipmakers: OrderRule<'courtChipmakers'> = {
  kind: 'courtChipmakers',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => chipmakers(world).map((target) => ({ kind: 'courtChipmakers', target })),
  check(world, view, order) {
    if (!chipmakers(world).includes(order.target)) return refuse('badTarget', { target: order.target });
    // Until something is barred there is nothing that it could go along with.
    if (!world.restricted.some((v) => view.state.vendors[v]?.regime !== 'none'))
      return refuse('regimeOrder', { regime: 'none' });
    return nodeOf(view.state.states, order.target).chipConsent >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, _view, order) => chipSalesMoney(world, order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    const consent = Math.min(1, node.chipConsent + concessionGains(ctx.world, ctx.state));
    change(ctx, `states/${target}`, node, 'chipConsent', consent, cause);
    payAtOnce(ctx, given, target, 'chips');
    addStrain(ctx, ctx.world.p.courtEcho, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'courtChipmakers', target }, 0.4, cause);
  },
};
