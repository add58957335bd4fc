/** Lets a window pass and decides at a later one. The price grows each time. */
import { add, change, orderCause, tell } from '../../ledger.ts';
import { openThreats } from '../../rules/threat.ts';
import { turnsIn } from '../../rules/time.ts';
import { openWindow } from '../effects/applyEffects.ts';
import { addStrain, addSupport } from '../effects/standing.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import type { OrderRule } from '../types.ts';
import { checkWindow } from '../windows.ts';

export const defer: OrderRule<'defer'> = {
  kind: 'defer',
  role: 'government',
  phase: 'decisions',
  options: () => [{ kind: 'defer' }],
  capital: (world, view) =>
    (view.scenario.orders.defer?.capital ?? 0) +
    world.p.deferralCapital * nodeOf(view.state.states, view.seat).deferrals,
  check: (_world, view, _order, before) => checkWindow(view) ?? checkConflict(before, ['setPosture', 'settle']),
  apply(ctx, given) {
    const { seat } = given;
    const { p, protector } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    const until = ctx.turn + turnsIn(ctx.world, p.deferralYears);
    change(ctx, `states/${seat}`, node, 'deferred', [...node.deferred, ctx.turn], cause);
    openWindow(ctx, seat, until, cause);
    // Nobody at home is disappointed yet; the second time fewer believe that anything is weighed.
    addSupport(ctx, seat, p.deferSupport / (1 + node.deferrals), cause);
    add(ctx, `states/${seat}`, node, 'deferrals', 1, cause);
    if (openThreats(ctx.state, protector).some((threat) => threat.target === seat))
      addStrain(ctx, p.deferStrain, cause);
    tell(ctx, { code: 'deferred', state: seat, until }, 0.3, cause);
  },
};
