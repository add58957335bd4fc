/** A claim is put to a government's ministries: a signal that pulls one way only (MODEL 2). */
import type { TurnContext } from '../../ledger.ts';
import type { Belief, Cause, Reading, StateId } from '../../model/index.ts';
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
  const { kind, about, share = 1 } = claim;
  if (about !== ctx.world.rival) {
    const word = claim.reliability ?? protectorReliability(ctx.world, ctx.state, target);
    const reads = oneWay(claim, { listen: node.doubts[about] ?? 0 });
    sendSignal(ctx, target, { kind, about, reads, reliability: word * share }, causes);
    return;
  }
  for (const ministry of ctx.world.cabinet) {
    const belief = node.beliefs[ministry.id];
    if (!belief || (claim.ministry !== undefined && claim.ministry !== ministry.id)) continue;
    const word = claim.reliability ?? protectorReliability(ctx.world, ctx.state, target, ministry);
    const reads = oneWay(claim, belief);
    sendSignal(ctx, target, { kind, about, reads, reliability: word * share, ministry: ministry.id }, causes);
  }
}

/** The more a ministry holds of these, the worse it takes the risk to be; of manageability, the less. */
const OF_HARM = ['capability', 'law', 'listen', 'disrupt'] as const satisfies readonly (keyof Belief)[];

function oneWay({ argues, reads }: Claim, held: Partial<Belief>): Reading {
  const more = argues === 'harm' ? Math.max : Math.min;
  const less = argues === 'harm' ? Math.min : Math.max;
  const heard: { -readonly [P in keyof Reading]: Reading[P] } = {};
  for (const part of OF_HARM) {
    const said = reads[part];
    if (said !== undefined) heard[part] = more(said, held[part] ?? said);
  }
  const { manageability } = reads;
  if (manageability !== undefined) heard.manageability = less(manageability, held.manageability ?? manageability);
  return heard;
}
