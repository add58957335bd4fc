/** Engineers and money for security in the standards that all gear follows: the risk falls for all, and with it the case for a ban. */
import { change, orderCause, tell } from '../../ledger.ts';
import { shiftManageability } from '../effects/shiftManageability.ts';
import { addHonesty, addStrain } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const standards: OrderRule<'standards'> = {
  kind: 'standards',
  role: 'protector',
  phase: 'pressure',
  options: () => [{ kind: 'standards' }],
  check: (_world, view) => (view.state.world.standards >= 1 ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const { standards: before, standardsSeat } = ctx.state.world;
    // Who may not sit at the table with listed vendors gets less of it written down.
    const after = Math.min(1, before + p.standardsStep * standardsSeat);
    change(ctx, 'world', ctx.state.world, 'standards', after, cause);
    shiftManageability(ctx, p.standardsManageability * (after - before), cause);
    // Work that serves those who keep the gear as well shows that the quarrel is about the risk.
    addHonesty(ctx, p.standardsFaith, cause);
    addStrain(ctx, -p.standardsEase, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'standards', target: null }, 0.25, cause);
  },
};
