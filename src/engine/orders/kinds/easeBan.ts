/** Takes a ban back by one step, for nothing in return: relief for partners' firms, and a danger that was not so great after all. */
import { orderCause } from '../../ledger.ts';
import type { Regime } from '../../model/index.ts';
import { regimeWorth, setRegime } from '../effects/setRegime.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

const STEP_DOWN: Readonly<Record<Regime, Regime>> = { chips: 'parts', parts: 'none', none: 'none' };

export const easeBan: OrderRule<'easeBan'> = {
  kind: 'easeBan',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'easeBan', vendor })),
  check(world, view, order, before) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const regime = view.state.vendors[order.vendor]?.regime ?? 'none';
    if (regime === 'none') return refuse('regimeOrder', { regime });
    return checkConflict(before, ['foreignChipRule', 'temporaryLicence', 'liftForTrade', 'threatenBan'], order.vendor);
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const from = ctx.state.vendors[vendor]?.regime ?? 'none';
    const to = STEP_DOWN[from];
    setRegime(ctx, given, vendor, to);
    addHonesty(ctx, -p.easeHonesty, cause);
    addStrain(ctx, -p.liftEase * (regimeWorth(ctx.world, vendor, from) - regimeWorth(ctx.world, vendor, to)), cause);
  },
};
