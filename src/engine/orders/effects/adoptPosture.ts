/** A government adopts a rule: announced now, in force after the legal lag (MODEL 4). */
import { change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, HappeningBody, Posture, SetPosture, StateId } from '../../model/index.ts';
import { clamp } from '../../numeric.ts';

/** Reasons for a change, largest first, as the report shows them. */
export type Reasons = Extract<HappeningBody, { code: 'postureChanged' }>['reasons'];

/** Turns between decision and force: none for a step down, longer the further a state without a law goes. */
function legalLag(ctx: TurnContext, from: Posture, to: Posture, hasLaw: boolean): number {
  if (to <= from) return 0;
  const { p, perYear } = ctx.world;
  return Math.max(1, Math.round((hasLaw ? p.lagWithLaw : p.lagWithoutLaw) * perYear));
}

export function adoptPosture(
  ctx: TurnContext,
  id: StateId,
  rule: SetPosture,
  reasons: Reasons,
  causes: readonly Cause[],
): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const base = `states/${id}`;
  const from = node.posture;
  const removalDue = rule.posture === 4 && rule.deadline !== null ? ctx.turn + rule.deadline : null;
  const forceTurn = ctx.turn + legalLag(ctx, from, rule.posture, node.securityLaw);
  change(ctx, base, node, 'wording', rule.wording, causes);
  change(ctx, base, node, 'cap', rule.posture === 2 ? rule.cap : null, causes);
  change(ctx, base, node, 'removalDue', removalDue, causes);
  if (rule.posture === from) return;
  change(ctx, base, node, 'posture', rule.posture, causes);
  change(ctx, base, node, 'decidedTurn', ctx.turn, causes);
  change(ctx, base, node, 'forceTurn', forceTurn, causes);
  // A rule made anew is meant; what is announced erodes from there.
  change(
    ctx,
    base,
    node,
    'compliance',
    clamp(ctx.world.p.complianceAtStart + (node.securityLaw ? 0.1 : 0), 0, 1),
    causes,
  );
  tell(
    ctx,
    { code: 'postureChanged', state: id, from, to: rule.posture, wording: rule.wording, forceTurn, reasons },
    0.5 + 0.1 * Math.abs(rule.posture - from),
    causes,
  );
}
