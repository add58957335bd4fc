/** Threats that are met, or whose day has passed in silence (MODEL 3). */
import { type TurnContext, variable } from '../ledger.ts';
import { settleThreat } from '../orders/effects/settleThreat.ts';

/**
 * Runs once governments have settled: what they adopt on the day of a deadline still meets it. The turn after is the issuer's, to carry the
 * threat out or withdraw it; silence through that turn backs down.
 */
export function settleCommitments(ctx: TurnContext): void {
  for (const key of Object.keys(ctx.state.commitments).sort()) {
    const c = ctx.state.commitments[key];
    if (c?.kind !== 'threat' || c.status !== 'open') continue;
    const posture = ctx.state.states[c.target]?.posture ?? 0;
    if (posture >= c.demand)
      settleThreat(ctx, c, 'met', false, [variable(`states/${c.target}/posture`, `states/${c.target}/startPosture`)]);
    else if (ctx.turn > c.dueTurn)
      settleThreat(ctx, c, 'backedDown', true, [variable(`commitments/${key}`, 'orders/threaten')]);
  }
}
