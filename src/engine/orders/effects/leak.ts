/** Papers come out on the protector's own listening: partners doubt it, and its pledges not to listen are broken (K60). */
import { type TurnContext, tell } from '../../ledger.ts';
import type { Cause, StateId } from '../../model/index.ts';
import { standingPledge } from '../../rules/offer.ts';
import { argue } from './argue.ts';
import { settlePromise } from './promise.ts';
import { addStrain } from './standing.ts';

export function leak(ctx: TurnContext, causes: readonly Cause[]): void {
  const { p, protector, governments } = ctx.world;
  tell(ctx, { code: 'leak', about: protector }, 0.7, causes);
  for (const target of governments) {
    argue(
      ctx,
      target,
      {
        kind: 'disclosure',
        about: protector,
        argues: 'harm',
        reads: { listen: p.leakReads },
        reliability: p.leakReliability,
      },
      causes,
    );
  }
  addStrain(ctx, p.leakStrain, causes);
  breakPledges(ctx, governments, causes);
}

/** What was denied is found out: every pledge not to listen that stands towards these governments is broken. */
export function breakPledges(ctx: TurnContext, targets: readonly StateId[], causes: readonly Cause[]): void {
  for (const target of targets) {
    const pledge = standingPledge(ctx.state, ctx.world.protector, target);
    if (pledge) settlePromise(ctx, pledge, 'backedDown', causes);
  }
}
