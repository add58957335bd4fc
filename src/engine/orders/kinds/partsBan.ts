/** Lists a vendor, so that the protector's firms may not sell to it. Who takes one step is held able to take the next. */
import { change, orderCause } from '../../ledger.ts';
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
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    setRegime(ctx, given, vendor, 'parts');
    const node = ctx.state.vendors[vendor];
    if (node) change(ctx, `vendors/${vendor}`, node, 'banThreat', 1, cause);
    addStrain(ctx, ctx.world.p.exportStrainParts, cause);
  },
};
