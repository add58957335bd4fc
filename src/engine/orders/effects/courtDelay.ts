/** A court holds a rule up: what is announced waits longer, and an auction on its terms is put off (MODEL 7). */
import { add, type Causes, change, type TurnContext, tell } from '../../ledger.ts';
import type { StateId } from '../../model/index.ts';

/** First rule whose terms an auction cannot go ahead without. */
const FIRST_POSTURE_THAT_SHUTS_OUT = 3;

/**
 * Puts off by some turns a rule that is announced and not in force, and spectrum to come that is sold under security conditions. Does nothing
 * where neither waits.
 */
export function holdUp(ctx: TurnContext, id: StateId, turns: number, causes: Causes): void {
  const node = ctx.state.states[id];
  if (!node || turns <= 0) return;
  const { rollout } = node;
  const onTerms = node.auctionConditions || node.posture >= FIRST_POSTURE_THAT_SHUTS_OUT;
  const waits = rollout.spectrumTurn > ctx.turn && onTerms;
  if (node.forceTurn === null && !waits) return;
  if (node.forceTurn !== null) change(ctx, `states/${id}`, node, 'forceTurn', node.forceTurn + turns, causes);
  if (waits) {
    change(ctx, `states/${id}/rollout`, rollout, 'spectrumTurn', rollout.spectrumTurn + turns, causes);
    add(ctx, `states/${id}/rollout`, rollout, 'courtTurns', turns, causes);
  }
  tell(ctx, { code: 'heldUp', state: id, turns }, 0.35, typeof causes === 'function' ? causes() : causes);
}
