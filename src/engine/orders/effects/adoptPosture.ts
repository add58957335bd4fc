/** A government adopts a rule: announced now, in force after the legal lag (MODEL 4). */
import { change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, HappeningBody, Posture, SetPosture, StateId, StateNode } from '../../model/index.ts';
import { turnsIn } from '../../rules/time.ts';

/** Reasons for a change, largest first, as the report shows them. */
export type Reasons = Extract<HappeningBody, { code: 'postureChanged' }>['reasons'];

/**
 * Turn from which a rule is in force, or null where it is already. What goes no further than the rule in force waits for nothing; what goes
 * further waits for the legal lag from now, and never less than what was announced before it: no second announcement hurries the first.
 */
function forceTurnOf(ctx: TurnContext, node: StateNode, to: Posture): number | null {
  if (to <= node.inForce) return to === node.inForce ? null : ctx.turn;
  if (node.forceTurn !== null && to <= node.posture) return node.forceTurn;
  const { p } = ctx.world;
  const lag = turnsIn(ctx.world, node.securityLaw ? p.lagWithLaw : p.lagWithoutLaw);
  return Math.max(ctx.turn + lag, node.forceTurn ?? 0);
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
  const forceTurn = forceTurnOf(ctx, node, rule.posture);
  change(ctx, base, node, 'wording', rule.wording, causes);
  change(ctx, base, node, 'cap', rule.posture === 2 ? rule.cap : null, causes);
  change(ctx, base, node, 'removalDue', removalDue, causes);
  if (rule.posture === from) return;
  change(ctx, base, node, 'posture', rule.posture, causes);
  change(ctx, base, node, 'decidedTurn', ctx.turn, causes);
  change(ctx, base, node, 'forceTurn', forceTurn, causes);
  tell(
    ctx,
    {
      code: 'postureChanged',
      state: id,
      from,
      to: rule.posture,
      wording: rule.wording,
      forceTurn: forceTurn ?? ctx.turn,
      reasons,
    },
    0.5 + 0.1 * Math.abs(rule.posture - from),
    causes,
  );
}
