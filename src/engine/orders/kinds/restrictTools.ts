/**
 * Bars chip-making tools from the rival: its own parts come more slowly, as far as the states that make such tools go along. Without them the
 * bar leaks, and strains the alliance with those who go on selling.
 */
import { change, orderCause, tell } from '../../ledger.ts';
import { toolsStrain } from '../../rules/chips.ts';
import { addStrain } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const restrictTools: OrderRule<'restrictTools'> = {
  kind: 'restrictTools',
  role: 'protector',
  phase: 'exportBans',
  options: () => [{ kind: 'restrictTools' }],
  check(world, view) {
    if (view.state.world.toolsBarred) return refuse('alreadyDone');
    // The last step of a ladder: who may still buy the chips is not kept from making them.
    const cutOff = world.restricted.some((v) => view.state.vendors[v]?.regime === 'chips');
    if (cutOff) return null;
    const listed = world.restricted.some((v) => view.state.vendors[v]?.regime === 'parts');
    return refuse('regimeOrder', { regime: listed ? 'parts' : 'none' });
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    addStrain(ctx, toolsStrain(ctx.world, ctx.state), cause);
    change(ctx, 'world', ctx.state.world, 'toolsBarred', true, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'restrictTools', target: null }, 0.7, cause);
  },
};
