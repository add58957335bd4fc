/** Charges a vendor, or one of its officers: a claim that a court will test. It stirs the fear of a cut-off, and the rival's anger. */
import { change, orderCause, tell } from '../../ledger.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { argue } from '../effects/argue.ts';
import { checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const prosecute: OrderRule<'prosecute'> = {
  kind: 'prosecute',
  role: 'protector',
  phase: 'pressure',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'prosecute', vendor })),
  check(world, view, order) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    return view.state.vendors[order.vendor]?.charged ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival, governments, restrictedWeight } = ctx.world;
    const node = ctx.state.vendors[vendor];
    if (!node) throw new RangeError(vendor);
    change(ctx, `vendors/${vendor}`, node, 'charged', true, cause);
    change(ctx, `vendors/${vendor}`, node, 'banThreat', Math.max(node.banThreat, p.chargeThreat), cause);
    const weight = restrictedWeight[vendor] ?? 0;
    for (const id of governments) {
      const reads = { listen: p.chargeReads };
      argue(ctx, id, { kind: 'speech', about: rival, argues: 'harm', reads, reliability: null, share: weight }, cause);
      scaleSeverity(ctx, id, 1 + p.chargeAnger * weight, cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'prosecute', target: vendor }, 0.6, cause);
  },
};
