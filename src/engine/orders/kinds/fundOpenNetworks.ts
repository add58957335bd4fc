/** Money for open interfaces and for those who build on them: more sellers later, little help before (K09). */
import { add, orderCause, tell } from '../../ledger.ts';
import { type OrderRule, refuse } from '../types.ts';

export const fundOpenNetworks: OrderRule<'fundOpenNetworks'> = {
  kind: 'fundOpenNetworks',
  role: 'protector',
  phase: 'pressure',
  options: () => [{ kind: 'fundOpenNetworks' }],
  // More than this is not money that newcomers wait for.
  check: (world, view) => (view.state.world.openFundingUsdBn >= world.p.openScaleUsdBn ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const usdBn = ctx.world.scenario.orders.fundOpenNetworks?.money.value ?? 0;
    add(ctx, 'world', ctx.state.world, 'openFundingUsdBn', usdBn, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'fundOpenNetworks', target: null }, 0.3, cause);
  },
};
