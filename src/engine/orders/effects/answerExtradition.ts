/** An ally's answer to a request to hand over a charged officer, and what each answer costs it (MODEL 9). */
import { change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, StateId } from '../../model/index.ts';
import { scaleSeverity } from './applyEffects.ts';
import { addHonesty, addStrain } from './standing.ts';

export function answerExtradition(
  ctx: TurnContext,
  id: StateId,
  answer: 'granted' | 'refused',
  causes: readonly Cause[],
): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const { p } = ctx.world;
  const base = `states/${id}`;
  change(ctx, base, node, 'extradition', answer, causes);
  change(ctx, base, node, 'extraditionDue', null, causes);
  if (answer === 'granted') {
    addStrain(ctx, -p.extraditionEase, causes);
    addHonesty(ctx, p.extraditionHonesty, causes);
    scaleSeverity(ctx, id, 1 + p.extraditionAnger, causes);
  } else {
    addStrain(ctx, p.refusalStrain, causes);
    scaleSeverity(ctx, id, 1 - p.refusalCalm, causes);
    // Who has refused one demand hears the next one clearly.
    change(ctx, base, node, 'pressed', 1, causes);
  }
  tell(ctx, { code: 'extradition', state: id, answer }, 0.55, causes);
}
