/**
 * Asks parliament for a vote, on the rule or, where there is none yet, on the powers to make one: won, there is a law; lost, the rule is worth less.
 * The risk follows from support at home, of which a law by the usual way costs a little for sure.
 */
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
  check(_world, view) {
    const { posture, securityLaw } = nodeOf(view.state.states, view.seat);
    return posture === 0 && securityLaw ? refuse('noRule') : null;
  },
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const base = `states/${seat}`;
    const node = nodeOf(ctx.state.states, seat);
    const won = ctx.draw(seat, 'vote') < voteChance(ctx.world, node.support);
    const moved = won ? p.voteCompliance : -p.voteLoss;
    if (node.posture > 0) change(ctx, base, node, 'compliance', clamp01(node.compliance + moved), cause);
    if (won) change(ctx, base, node, 'securityLaw', true, cause);
    else addSupport(ctx, seat, -p.voteSupport, cause);
    tell(ctx, { code: 'voteHeld', state: seat, won }, 0.35, cause);
  },
};
