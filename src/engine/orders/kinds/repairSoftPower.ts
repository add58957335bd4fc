/** Exchanges, visits, programmes and patience: goodwill comes back over years (K17). */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { addStrain } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const repairSoftPower: OrderRule<'repairSoftPower'> = {
  kind: 'repairSoftPower',
  role: 'protector',
  phase: 'pressure',
  options: () => [{ kind: 'repairSoftPower' }],
  check: (_world, view) => (view.state.world.softPower >= 1 ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const { world } = ctx.state;
    change(ctx, 'world', world, 'softPower', clamp01(world.softPower + p.softPowerStep), cause);
    addStrain(ctx, -p.repairEase, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'repairSoftPower', target: null }, 0.2, cause);
  },
};
