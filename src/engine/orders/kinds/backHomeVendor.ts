/** Money for a vendor at home, or where there is none for a test bed on which small vendors of open networks mature. */
import { change, orderCause, tell } from '../../ledger.ts';
import type { StateId, VendorId } from '../../model/index.ts';
import { clamp01 } from '../../numeric.ts';
import { homeRadioVendors, marketShare, type World } from '../../rules/world.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Who is backed, and by how much of what it lacks. */
interface Backing {
  readonly vendors: readonly VendorId[];
  readonly step: number;
}

function backingOf(world: World, id: StateId): Backing {
  const { scenario, others, p } = world;
  const radio = others.filter((v) => scenario.vendors[v]?.layers.includes('ran'));
  const resident = homeRadioVendors(world, id);
  if (resident.length > 0) return { vendors: resident, step: p.homeVendorStep };
  return { vendors: radio.filter((v) => marketShare(scenario, v, 'ran') < p.newcomerShare), step: p.openNetworkStep };
}

export const backHomeVendor: OrderRule<'backHomeVendor'> = {
  kind: 'backHomeVendor',
  role: 'government',
  phase: 'exportBans',
  options: () => [{ kind: 'backHomeVendor' }],
  // A test bed is laboratories and trials, no firm to be kept alive.
  money: (world, view) =>
    (world.scenario.orders.backHomeVendor?.money.value ?? 0) *
    (homeRadioVendors(world, view.seat).length > 0 ? 1 : world.p.testBedShare),
  check: (world, view) => (backingOf(world, view.seat).vendors.length === 0 ? refuse('noVendor') : null),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const { vendors, step } = backingOf(ctx.world, seat);
    for (const v of vendors) {
      const vendor = ctx.state.vendors[v];
      if (vendor) change(ctx, `vendors/${v}`, vendor, 'quality', vendor.quality + step * (1 - vendor.quality), cause);
    }
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'autonomy', clamp01(node.autonomy + p.backAutonomy), cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'backHomeVendor', target: vendors[0] ?? null }, 0.2, cause);
  },
};
