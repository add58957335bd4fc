/** A claim is put to a government's ministries: a signal that pulls one way only (MODEL 2). */
import type { TurnContext } from '../../ledger.ts';
import type { Belief, Cause, StateId } from '../../model/index.ts';
import { protectorReliability } from '../../rules/beliefs.ts';
import { type Signal, sendSignal } from './signal.ts';

export interface Claim extends Signal {
  /** Whether it says that gear does harm and the risk cannot be contained, or the contrary. */
  readonly argues: 'harm' | 'comfort';
  /** How much of the signal arrives, 0 to 1; all where left out. */
  readonly share?: number;
}

/** Who is surer already than the speaker is not talked out of it by hearing him: such a reading is left where the belief stands. */
export function argue(ctx: TurnContext, target: StateId, claim: Claim, causes: readonly Cause[]): void {
  const node = ctx.state.states[target];
  if (!node) return;
  for (const ministry of ctx.world.ministries) {
    const belief = node.beliefs[ministry];
    if (!belief || (claim.ministry !== undefined && claim.ministry !== ministry)) continue;
    const word = claim.reliability ?? protectorReliability(ctx.world, ctx.state, target, belief);
    sendSignal(
      ctx,
      target,
      {
        kind: claim.kind,
        about: claim.about,
        reads: oneWay(claim, belief, claim.about === ctx.world.protector),
        reliability: word * (claim.share ?? 1),
        ministry,
      },
      causes,
    );
  }
}

function oneWay(claim: Claim, belief: Belief, aboutProtector: boolean): Signal['reads'] {
  const more = claim.argues === 'harm' ? Math.max : Math.min;
  const less = claim.argues === 'harm' ? Math.min : Math.max;
  const { listen, disrupt, manageability } = claim.reads;
  return {
    ...(listen === undefined ? {} : { listen: more(listen, aboutProtector ? belief.protectorListens : belief.listen) }),
    ...(disrupt === undefined ? {} : { disrupt: more(disrupt, belief.disrupt) }),
    ...(manageability === undefined ? {} : { manageability: less(manageability, belief.manageability) }),
  };
}
