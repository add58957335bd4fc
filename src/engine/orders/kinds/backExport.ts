/**
 * Credit for carriers abroad that buy from others than the restricted vendors, given by a state that has a radio vendor to sell. What its vendors
 * build there makes them better by the size of that market: a network that runs is what the next buyer looks at.
 */
import { change, orderCause, tell } from '../../ledger.ts';
import type { StateId } from '../../model/index.ts';
import { homeRadioVendors, type World } from '../../rules/world.ts';
import { exportMoney } from '../bills.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** A state's market for 5G gear beside another's, at most 1. */
function sizeBeside({ scenario }: World, id: StateId, other: StateId): number {
  const capexOf = (state: StateId): number => scenario.states[state]?.figures.capex5gUsdBn.value ?? 0;
  return capexOf(other) > 0 ? Math.min(1, capexOf(id) / capexOf(other)) : 0;
}

export const backExport: OrderRule<'backExport'> = {
  kind: 'backExport',
  role: 'government',
  phase: 'pressure',
  options: (world, view) =>
    governmentTargets(world).flatMap((target) => (target === view.seat ? [] : [{ kind: 'backExport', target }])),
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (order.target === view.seat) return refuse('badTarget', { target: order.target });
    if (homeRadioVendors(world, view.seat).length === 0) return refuse('noVendor');
    return nodeOf(view.state.states, order.target).financed >= 1 ? refuse('alreadyDone') : null;
  },
  money: (world, view, order) => exportMoney(world, view.state, order.target),
  apply(ctx, given) {
    const { seat } = given;
    const { target } = given.order;
    const { exportFear, exportLead, exportStep } = ctx.world.p;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, target);
    change(ctx, `states/${target}`, node, 'financed', Math.min(1, node.financed + exportStep), cause);
    for (const v of homeRadioVendors(ctx.world, seat)) {
      const vendor = ctx.state.vendors[v];
      const lead = exportLead * sizeBeside(ctx.world, target, seat);
      if (vendor) change(ctx, `vendors/${v}`, vendor, 'quality', vendor.quality + lead * (1 - vendor.quality), cause);
    }
    scaleSeverity(ctx, seat, exportFear, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'backExport', target }, 0.25, cause);
  },
};
