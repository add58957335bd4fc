/** What shifts manageability for all: a supply chain cut off, or work in common standards (MODEL 2). */
import { change, type TurnContext } from '../../ledger.ts';
import type { Cause } from '../../model/index.ts';
import { clamp01 } from '../../numeric.ts';

/** Every ministry of every government takes it in at once; where beliefs rest moves with it. */
export function shiftManageability(ctx: TurnContext, delta: number, causes: readonly Cause[]): void {
  for (const id of ctx.world.governments) {
    const beliefs = ctx.state.states[id]?.beliefs ?? {};
    for (const ministry of ctx.world.ministries) {
      const belief = beliefs[ministry];
      if (!belief) continue;
      const manageability = clamp01(belief.manageability + delta);
      change(ctx, `states/${id}/beliefs/${ministry}`, belief, 'manageability', manageability, causes);
    }
  }
}
