/** Gives up a ban for a trade deal: it pays at home, and security sold once is doubted after. */
import { change, orderCause } from '../../ledger.ts';
import { REGIMES, type Regime, regimeStep } from '../../model/index.ts';
import { setRegime } from '../effects/setRegime.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** How far a ban goes of the way to the widest, 0 to 1. */
function regimeShare(regime: Regime): number {
  return regimeStep(regime) / (REGIMES.length - 1);
}

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
    const node = ctx.state.vendors[vendor];
    // The other side pays for what it gets back: by the vendor's weight, and by how far the ban went.
    const worth = (ctx.world.restrictedWeight[vendor] ?? 0) * regimeShare(node?.regime ?? 'none');
    setRegime(ctx, given, vendor, 'none');
    if (node) change(ctx, `vendors/${vendor}`, node, 'licenceUntil', null, cause);
    addHonesty(ctx, -p.liftHonesty, cause);
    addStrain(ctx, -p.liftEase * worth, cause);
    const spent = Math.max(0, ctx.state.world.protectorSpentUsdBn - p.liftPurse * p.protectorBudget * worth);
    change(ctx, 'world', ctx.state.world, 'protectorSpentUsdBn', spent, cause);
  },
};
