/** Threats that are met, promises that fall due, and those of either whose day has passed in silence (MODEL 3). */
import { change, type TurnContext, tell, variable } from '../ledger.ts';
import type { Commitment } from '../model/index.ts';
import { settlePromise } from '../orders/effects/promise.ts';
import { settleThreat } from '../orders/effects/settleThreat.ts';
import { isOffered } from '../rules/offer.ts';
import { turnsIn } from '../rules/time.ts';

/**
 * Runs once governments have settled: what they adopt on the day of a deadline still meets it. The turn after is the issuer's, to carry the
 * threat out or withdraw it; silence through that turn backs down.
 */
export function settleCommitments(ctx: TurnContext): void {
  for (const key of Object.keys(ctx.state.commitments).sort()) {
    const c = ctx.state.commitments[key];
    if (c && isOffered(c.pledge)) settleOffer(ctx, c);
    if (c?.kind !== 'threat' || c.status !== 'open') continue;
    const posture = ctx.state.states[c.target]?.posture ?? 0;
    if (posture >= c.demand)
      settleThreat(ctx, c, 'met', false, [variable(`states/${c.target}/posture`, `states/${c.target}/startPosture`)]);
    else if (ctx.turn > c.dueTurn)
      settleThreat(ctx, c, 'backedDown', true, [variable(`commitments/${key}`, 'orders/threaten')]);
  }
}

/**
 * A promise is owed once its target has done its part, and broken where the issuer lets its time pass in silence. It lapses where the target
 * never came, or went back before it was kept.
 */
function settleOffer(ctx: TurnContext, promise: Commitment): void {
  const { id, issuer, target, demand } = promise;
  const base = `commitments/${id}`;
  const cause = [variable(`states/${target}/posture`, `states/${target}/startPosture`)];
  const done = (ctx.state.states[target]?.posture ?? 0) >= demand;
  if (promise.status === 'open' && done) {
    const dueTurn = ctx.turn + turnsIn(ctx.world, ctx.world.p.keepYears);
    change(ctx, base, promise, 'status', 'owed', cause);
    change(ctx, base, promise, 'dueTurn', dueTurn, cause);
    tell(ctx, { code: 'promiseOwed', commitment: id, issuer, target, dueTurn }, 0.5, cause);
  } else if (promise.status === 'owed' && !done) {
    settlePromise(ctx, promise, 'lapsed', cause);
  } else if (promise.status === 'owed' && ctx.turn >= promise.dueTurn) {
    settlePromise(ctx, promise, 'backedDown', [variable(base, 'orders/promise')]);
  } else if (promise.status === 'open' && ctx.turn > promise.dueTurn) {
    settlePromise(ctx, promise, 'lapsed', [variable(base, 'orders/promise')]);
  }
}

/** A settlement is gone where a government goes back behind it. */
export function settleTailored(ctx: TurnContext): void {
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (!node || node.tailored === null || node.posture >= node.tailored) continue;
    change(ctx, `states/${id}`, node, 'tailored', null, [
      variable(`states/${id}/posture`, `states/${id}/startPosture`),
    ]);
  }
}
