/** Gives up a ban for a trade deal: it pays at home, and security sold once is doubted after. */
import { change, orderCause } from '../../ledger.ts';
import { regimeWorth, setRegime } from '../effects/setRegime.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const liftForTrade: OrderRule<'liftForTrade'> = {
  kind: 'liftForTrade',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'liftForTrade', vendor })),
  check(world, view, order, before) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const regime = view.state.vendors[order.vendor]?.regime ?? 'none';
    if (regime === 'none') return refuse('regimeOrder', { regime });
    return checkConflict(before, ['foreignChipRule', 'temporaryLicence'], order.vendor);
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    // The other side pays for what it gets back.
    const worth = regimeWorth(ctx.world, vendor, ctx.state.vendors[vendor]?.regime ?? 'none');
    setRegime(ctx, given, vendor, 'none');
    addHonesty(ctx, -p.liftHonesty, cause);
    addStrain(ctx, -p.liftEase * worth, cause);
    const spent = Math.max(0, ctx.state.world.protectorSpentUsdBn - p.liftPurse * p.protectorBudget * worth);
    change(ctx, 'world', ctx.state.world, 'protectorSpentUsdBn', spent, cause);
  },
};
