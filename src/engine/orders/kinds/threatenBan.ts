/** Says aloud that a vendor may be cut off: buyers of ten-year networks think twice, and the vendor stocks up and learns to do without. */
import { change, orderCause, tell } from '../../ledger.ts';
import { addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** A threat that is still as good as fresh. */
const FRESH = 0.9;

export const threatenBan: OrderRule<'threatenBan'> = {
  kind: 'threatenBan',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'threatenBan', vendor })),
  check(world, view, order, before) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const { regime = 'none', banThreat = 0 } = view.state.vendors[order.vendor] ?? {};
    if (regime === 'chips') return refuse('regimeOrder', { regime });
    if (banThreat >= FRESH) return refuse('alreadyDone');
    return checkConflict(before, ['partsBan', 'foreignChipRule', 'easeBan', 'liftForTrade'], order.vendor);
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const node = ctx.state.vendors[vendor];
    if (!node) throw new RangeError(vendor);
    const cause = [orderCause(ctx, given)];
    change(ctx, `vendors/${vendor}`, node, 'banThreat', 1, cause);
    addStrain(ctx, ctx.world.p.banThreatStrain, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'threatenBan', target: vendor }, 0.5, cause);
  },
};
