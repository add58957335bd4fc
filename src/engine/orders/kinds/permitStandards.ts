/** Lets the protector's firms sit with listed vendors where standards are made: its engineers count again, its listings a little less. */
import { change, orderCause, tell } from '../../ledger.ts';
import { listedShare } from '../../rules/standards.ts';
import { addHonesty } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const permitStandards: OrderRule<'permitStandards'> = {
  kind: 'permitStandards',
  role: 'protector',
  phase: 'exportBans',
  options: () => [{ kind: 'permitStandards' }],
  check(world, view) {
    if (view.state.world.standardsPermit) return refuse('alreadyDone');
    return listedShare(world, view.state.vendors) > 0 ? null : refuse('regimeOrder', { regime: 'none' });
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    change(ctx, 'world', ctx.state.world, 'standardsPermit', true, cause);
    addHonesty(ctx, -ctx.world.p.standardsHonesty, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'permitStandards', target: null }, 0.25, cause);
  },
};
