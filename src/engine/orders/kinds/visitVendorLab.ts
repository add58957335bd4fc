/** Officials visit a vendor's own laboratory. The vendor picks what is shown, so it counts for less than a look of the state's own. */
import { orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { argue } from '../effects/argue.ts';
import { checkRestrictedVendor } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const visitVendorLab: OrderRule<'visitVendorLab'> = {
  kind: 'visitVendorLab',
  role: 'government',
  phase: 'pressure',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'visitVendorLab', vendor })),
  check: (world, _view, order) => checkRestrictedVendor(world, order.vendor),
  apply(ctx, given) {
    const { seat } = given;
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const shown = clamp01((ctx.state.vendors[vendor]?.engineering ?? 0) + p.labReads);
    const reads = { manageability: shown };
    argue(ctx, seat, { kind: 'study', about: rival, argues: 'comfort', reads, reliability: p.labReliability }, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'visitVendorLab', target: vendor }, 0.1, cause);
  },
};
