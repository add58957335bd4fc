/** Lets parts flow to a banned vendor for a while: goodwill for the partners, and time for the vendor to stock up. */
import { change, orderCause, tell } from '../../ledger.ts';
import { turnsIn } from '../../rules/time.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const temporaryLicence: OrderRule<'temporaryLicence'> = {
  kind: 'temporaryLicence',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'temporaryLicence', vendor })),
  check(world, view, order, before) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const { regime = 'none', licenceUntil = null } = view.state.vendors[order.vendor] ?? {};
    if (regime === 'none') return refuse('regimeOrder', { regime });
    // In the turn that ends one, the next may follow on it.
    if (licenceUntil !== null && licenceUntil > view.state.turn) return refuse('alreadyDone');
    return checkConflict(before, ['foreignChipRule', 'liftForTrade'], order.vendor);
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = ctx.state.vendors[vendor];
    if (!node) throw new RangeError(vendor);
    const until = ctx.turn + turnsIn(ctx.world, p.licenceYears);
    change(ctx, `vendors/${vendor}`, node, 'licenceUntil', until, cause);
    addStrain(ctx, -p.licenceEase, cause);
    addHonesty(ctx, -p.licenceHonesty, cause);
    tell(ctx, { code: 'licence', vendor, until }, 0.4, cause);
  },
};
