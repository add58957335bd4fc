/** An answer to export bans: the rival holds back rare earths, which makes others' gear dearer until others mine them. */
import { change, orderCause, tell } from '../../ledger.ts';
import { type OrderRule, refuse } from '../types.ts';

export const restrictRareEarths: OrderRule<'restrictRareEarths'> = {
  kind: 'restrictRareEarths',
  role: 'rival',
  phase: 'rival',
  options: () => [{ kind: 'restrictRareEarths' }],
  check(world, view) {
    const banned = world.restricted.some((v) => view.state.vendors[v]?.regime !== 'none');
    if (!banned) return refuse('regimeOrder', { regime: 'none' });
    return view.state.world.rareEarths >= 1 ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    change(ctx, 'world', ctx.state.world, 'rareEarths', 1, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'restrictRareEarths', target: null }, 0.6, cause);
  },
};
