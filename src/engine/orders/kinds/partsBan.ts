/** Lists a vendor, so that the protector's firms may not sell to it. */
import { orderCause } from '../../ledger.ts';
import { setRegime } from '../effects/setRegime.ts';
import { addStrain } from '../effects/standing.ts';
import { checkRestrictedVendor } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const partsBan: OrderRule<'partsBan'> = {
  kind: 'partsBan',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'partsBan', vendor })),
  check(world, view, order) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const regime = view.state.vendors[order.vendor]?.regime ?? 'none';
    return regime === 'none' ? null : refuse('regimeOrder', { regime });
  },
  apply(ctx, given) {
    setRegime(ctx, given, given.order.vendor, 'parts');
    addStrain(ctx, ctx.world.p.exportStrainParts, [orderCause(ctx, given)]);
  },
};
