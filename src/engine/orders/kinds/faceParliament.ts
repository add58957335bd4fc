/** Asks parliament to vote on the rule: won, it stands on a law; lost, it is worth less. The risk follows from support at home. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { voteChance } from '../../rules/politics.ts';
import { addSupport } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const faceParliament: OrderRule<'faceParliament'> = {
  kind: 'faceParliament',
  role: 'government',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'faceParliament' }],
  check: (_world, view) => (nodeOf(view.state.states, view.seat).posture === 0 ? refuse('noRule') : null),
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const base = `states/${seat}`;
    const node = nodeOf(ctx.state.states, seat);
    const won = ctx.draw(seat, 'vote') < voteChance(ctx.world, node.support);
    const moved = won ? p.voteCompliance : -p.voteLoss;
    change(ctx, base, node, 'compliance', clamp01(node.compliance + moved), cause);
    if (won) change(ctx, base, node, 'securityLaw', true, cause);
    else addSupport(ctx, seat, -p.voteSupport, cause);
    tell(ctx, { code: 'voteHeld', state: seat, won }, 0.35, cause);
  },
};
