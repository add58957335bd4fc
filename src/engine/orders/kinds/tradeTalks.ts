/**
 * Talks on trade with the rival: they calm what partners fear of it, and who talks asks less of others meanwhile. With security on the table
 * they buy more, and a danger that can be traded is doubted.
 */
import { change, orderCause, tell } from '../../ledger.ts';
import { TALK_TERMS } from '../../model/index.ts';
import { scaleSeverity } from '../effects/applyEffects.ts';
import { addHonesty } from '../effects/standing.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const tradeTalks: OrderRule<'tradeTalks'> = {
  kind: 'tradeTalks',
  role: 'protector',
  phase: 'pressure',
  options: () => TALK_TERMS.map((terms) => ({ kind: 'tradeTalks', terms })),
  // Nobody sits down to talk with the hand that is cutting him off.
  check: (_world, _view, _order, before) =>
    checkConflict(before, ['partsBan', 'foreignChipRule', 'restrictTools', 'threatenBan', 'prosecute']),
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p, governments } = ctx.world;
    const security = given.order.terms === 'security';
    const more = security ? p.talksSecurity : 1;
    for (const id of governments) {
      const node = nodeOf(ctx.state.states, id);
      scaleSeverity(ctx, id, Math.max(0, 1 - p.talksCalm * more), cause);
      change(ctx, `states/${id}`, node, 'pressed', node.pressed * (1 - p.talksForget), cause);
    }
    const { world } = ctx.state;
    const spent = Math.max(0, world.protectorSpentUsdBn - p.talksPurse * p.protectorBudget * more);
    change(ctx, 'world', world, 'protectorSpentUsdBn', spent, cause);
    if (security) addHonesty(ctx, -p.talksHonesty, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'tradeTalks', target: null }, 0.45, cause);
  },
};
