/** Bilateral lobbying: envoys make the case, a little, to every ministry, and keep an announced rule from being forgotten. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp } from '../../numeric.ts';
import { argue } from '../effects/argue.ts';
import { addStrain } from '../effects/standing.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import type { OrderRule } from '../types.ts';

export const lobby: OrderRule<'lobby'> = {
  kind: 'lobby',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'lobby', target })),
  check: (world, _view, order) => checkGovernment(world, order.target),
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const reads = { law: p.claimedLaw, listen: p.lobbyReads, disrupt: p.lobbyReads / 2 };
    argue(ctx, target, { kind: 'lobbying', about: rival, argues: 'harm', reads, reliability: null }, cause);
    const node = ctx.state.states[target];
    if (node && node.posture > 0) {
      const compliance = clamp(node.compliance + p.attentionCompliance, 0, 1);
      change(ctx, `states/${target}`, node, 'compliance', compliance, cause);
    }
    addStrain(ctx, p.lobbyStrain, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'lobby', target }, 0.1, cause);
  },
};
