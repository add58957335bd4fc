/** Closes the protector's own networks to restricted vendors: it bears out what it asks of others. */
import { change, orderCause, tell } from '../../ledger.ts';
import { turnsIn } from '../../rules/time.ts';
import { adoptPosture } from '../effects/adoptPosture.ts';
import { addHonesty } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const banAtHome: OrderRule<'banAtHome'> = {
  kind: 'banAtHome',
  role: 'protector',
  phase: 'decisions',
  options: () => [{ kind: 'banAtHome' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).posture >= 4 ? refuse('alreadyDone') : null),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const deadline = turnsIn(ctx.world, p.deadlineLong);
    adoptPosture(ctx, given.seat, { kind: 'setPosture', posture: 4, wording: 'named', deadline, cap: null }, [], cause);
    addHonesty(ctx, p.homeBanHonesty, cause);
    // The law that orders removal promises small carriers the money for it: they wait until it is there.
    change(ctx, `states/${given.seat}`, nodeOf(ctx.state.states, given.seat), 'compensation', 'promised', cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'banAtHome', target: null }, 0.3, cause);
  },
};
