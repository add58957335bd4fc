/** Coercion, whoever's, raises the belief that its author does harm (MODEL 2). */
import type { TurnContext } from '../../ledger.ts';
import type { Cause, StateId } from '../../model/index.ts';
import { argue } from './argue.ts';

/** `share`: how much of the signal an act of this size sends, 0 to 1. */
export function coerce(
  ctx: TurnContext,
  target: StateId,
  author: StateId,
  share: number,
  causes: readonly Cause[],
): void {
  const { threatReads } = ctx.world.p;
  argue(
    ctx,
    target,
    {
      kind: 'coercion',
      about: author,
      argues: 'harm',
      // What a power does to a partner is seen, and needs nobody's word.
      reads: { listen: threatReads, disrupt: threatReads },
      reliability: 1,
      share,
    },
    causes,
  );
}
