/** Pressure: events, the protector's and the governments' words and offers, and what ministries come to believe (MODEL 2 and 3). */
import { change, figure, orderCause, parameter, type TurnContext, variable } from '../ledger.ts';
import type { Cause, OrderKind, StateId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { applyEffects, resolveDilemma } from '../orders/effects/applyEffects.ts';
import { anchor, type BeliefLevels, ministryAnchor, vendorsCutOff } from '../rules/beliefs.ts';
import { perTurn } from '../rules/time.ts';
import { bookOrders } from './bookOrders.ts';
import { happeningEvents } from './events.ts';
import { endReviews } from './reviews.ts';

export function pressure(ctx: TurnContext): void {
  bookOrders(ctx);
  for (const event of happeningEvents(ctx)) {
    const cause = [{ kind: 'event', turn: ctx.turn, event: event.id }] as const;
    change(ctx, 'happened', ctx.state.happened, event.id, ctx.turn, cause);
    ctx.record.happenings.push({
      code: 'event',
      event: event.id,
      turn: ctx.turn,
      phase: ctx.phase,
      weight: 0.6,
      causes: cause,
    });
    applyEffects(ctx, event.effects, null, cause);
  }
  applyOrders(ctx);
  pressDemand(ctx);
  answerSilently(ctx);
  endReviews(ctx);
  for (const id of ctx.world.governments) drift(ctx, id);
}

/** Silence takes the default that the scenario states. */
function answerSilently(ctx: TurnContext): void {
  for (const key of Object.keys(ctx.state.dilemmas).sort()) {
    const open = ctx.state.dilemmas[key];
    const spec = ctx.world.scenario.dilemmas.find((d) => d.id === open?.dilemma);
    if (open && spec)
      resolveDilemma(ctx, spec.id, open.seat, spec.default, true, [figure(`dilemmas/${spec.id}/default`)]);
  }
}

/** Every order that the protector aims at a government keeps its demand present there; what it says to all does so a little everywhere. */
function pressDemand(ctx: TurnContext): void {
  const { protector, p, governments } = ctx.world;
  (ctx.orders[protector] ?? []).forEach((order, index) => {
    const cause = [orderCause(ctx, { seat: protector, index, order })];
    if ('target' in order) press(ctx, order.target, p.pressStep, cause);
    else if (TO_ALL.has(order.kind)) for (const id of governments) press(ctx, id, p.pressAll, cause);
  });
}

const TO_ALL: ReadonlySet<OrderKind> = new Set([
  'speech',
  'disclosePublicly',
  'partsBan',
  'foreignChipRule',
  'banAtHome',
]);

function press(ctx: TurnContext, id: StateId, step: number, causes: readonly Cause[]): void {
  const node = ctx.state.states[id];
  if (node) change(ctx, `states/${id}`, node, 'pressed', clamp01(node.pressed + step), causes);
}

/** Memory fades towards where attributes and seeping evidence leave a government. */
function drift(ctx: TurnContext, id: StateId): void {
  const { p } = ctx.world;
  const node = ctx.state.states[id];
  if (!node) return;
  const memory = perTurn(ctx.world, p.memory);
  const mean = anchor(ctx.world, id, ctx.turn, vendorsCutOff(ctx.world, ctx.state.vendors));
  const before = anchor(ctx.world, id, Math.max(0, ctx.turn - 1), vendorsCutOff(ctx.world, ctx.state.vendors));
  for (const ministry of ctx.world.ministries) {
    const belief = node.beliefs[ministry];
    if (!belief) continue;
    const rest = ministryAnchor(ctx.world, ministry, mean);
    const seeped = ministryAnchor(ctx.world, ministry, before);
    const base = `states/${id}/beliefs/${ministry}`;
    for (const key of ['listen', 'disrupt', 'manageability'] as const satisfies readonly (keyof BeliefLevels)[]) {
      const evidence = clamp01(belief[key] + (rest[key] - seeped[key]));
      change(ctx, base, belief, key, evidence, () => [parameter('evidenceDrift')]);
      change(ctx, base, belief, key, evidence + memory * (rest[key] - evidence), () => [parameter('memory')]);
    }
  }
  change(ctx, `states/${id}`, node, 'pressed', node.pressed * (1 - perTurn(ctx.world, p.pressFade)), () => [
    parameter('pressFade'),
  ]);
  change(
    ctx,
    `states/${id}`,
    node,
    'severity',
    node.severity + perTurn(ctx.world, p.severityFade) * (1 - node.severity),
    () => [variable(`states/${id}/severity`, 'parameters/severityFade')],
  );
}
