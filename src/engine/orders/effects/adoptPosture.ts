/** A government adopts a rule: announced now, in force after the legal lag (MODEL 4). */
import { add, change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, HappeningBody, Posture, SetPosture, StateId, StateNode } from '../../model/index.ts';
import { discord } from '../../rules/cabinet.ts';
import { keepsTie, worthOfCredit } from '../../rules/credit.ts';
import { forceTurnOf } from '../../rules/legalLag.ts';
import { addSupport } from './standing.ts';

/** Reasons for a change, largest first, as the report shows them. */
export type Reasons = Extract<HappeningBody, { code: 'postureChanged' }>['reasons'];

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
  const forceTurn = forceTurnOf(ctx.world, ctx.turn, node, rule.posture);
  change(ctx, base, node, 'wording', rule.wording, causes);
  change(ctx, base, node, 'cap', rule.posture === 2 ? rule.cap : null, causes);
  change(ctx, base, node, 'removalDue', removalDue, causes);
  if (rule.posture === from) return;
  quarrel(ctx, id, node, causes);
  breakTie(ctx, id, node, rule.posture, causes);
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

/** A decision against a part of the cabinet is told to the press by that part: it costs support, by how far apart the ministries are. */
function quarrel(ctx: TurnContext, id: StateId, node: StateNode, causes: readonly Cause[]): void {
  const { quarrelSupport } = ctx.world.p;
  if (quarrelSupport > 0) addSupport(ctx, id, -quarrelSupport * discord(ctx.world, node), causes);
}

/** Tied credit goes with the rule that it was lent for, and its soft terms with it. */
function breakTie(ctx: TurnContext, id: StateId, node: StateNode, to: Posture, causes: readonly Cause[]): void {
  const lender = node.creditFrom;
  if (lender === null || keepsTie(ctx.world, lender, to)) return;
  const capex = ctx.world.scenario.states[id]?.figures.capex5gUsdBn.value ?? 0;
  const base = `states/${id}`;
  add(ctx, base, node, 'carrierCostUsdBn', worthOfCredit(ctx.world, node) * capex, causes);
  change(ctx, base, node, 'credit', 0, causes);
  change(ctx, base, node, 'creditFrom', null, causes);
  tell(ctx, { code: 'creditWithdrawn', state: id, from: lender }, 0.35, causes);
}
