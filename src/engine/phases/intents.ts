/**
 * Telegraphed moves. An intent stands until its turn unless an order or an event touches one of its premises; then it is made again
 * with the same chance, and a change names what touched it. Slow drift does not count (ARCHITECTURE.md, "The turn").
 */
import { change, figure, remove, type TurnContext, tell, touchesOn, variable } from '../ledger.ts';
import type { Intent, Order, Path, PublicState, StateId } from '../model/index.ts';
import { leaningFor } from '../orders/effects/decide.ts';
import { orderKey } from '../orders/types.ts';
import { type AgendaItem, protectorAgenda, rivalAgenda } from '../rules/agenda.ts';
import { windowsOf } from '../rules/calendar.ts';
import { decisionOf } from '../rules/decision.ts';
import { standingScores } from '../rules/outlook.ts';
import { attributes } from '../rules/world.ts';

interface Plan {
  readonly seat: StateId;
  readonly dueTurn: number;
  /** What it rests on, and the move: asked only where it is not telegraphed yet or must be made again. */
  premises(): readonly Path[];
  make(): Order;
}

/** Makes the intents of all seats that the engine holds, as of the start of a turn. */
export function remakeIntents(ctx: TurnContext, nextTurn: number): void {
  const ahead = { ...ctx.state, turn: nextTurn };
  const plans = new Map<string, Plan>();
  for (const id of ctx.world.governments) {
    if (ctx.state.humans.includes(id)) continue;
    for (const plan of windowPlans(ctx, ahead, id)) plans.set(`${id}:${plan.dueTurn}`, plan);
  }
  agendaPlans(ctx, ctx.world.rival, rivalAgenda(ctx.world, ahead), plans);
  agendaPlans(ctx, ctx.world.protector, protectorAgenda(ctx.world, ahead), plans);
  for (const key of Object.keys(ctx.state.intents).sort()) drop(ctx, key, plans, nextTurn);
  for (const key of [...plans.keys()].sort()) {
    const plan = plans.get(key);
    if (plan) telegraph(ctx, key, plan, nextTurn);
  }
}

function agendaPlans(ctx: TurnContext, seat: StateId, agenda: readonly AgendaItem[], plans: Map<string, Plan>): void {
  if (ctx.state.humans.includes(seat)) return;
  for (const item of agenda) {
    plans.set(`${seat}:${item.dueTurn}:${orderKey(item.action)}`, {
      seat,
      dueTurn: item.dueTurn,
      premises: () => item.premises,
      make: () => item.action,
    });
  }
}

/** An intent goes when its turn is past, or when something touched it and its seat plans otherwise. */
function drop(ctx: TurnContext, key: string, plans: ReadonlyMap<string, Plan>, nextTurn: number): void {
  const standing = ctx.state.intents[key];
  if (!standing) return;
  if (standing.dueTurn < nextTurn) {
    remove(ctx, 'intents', ctx.state.intents, key, [figure('calendar/turns')]);
    return;
  }
  if (plans.has(key)) return;
  const by = touchesOn(ctx, standing.premises);
  if (by.length > 0) remove(ctx, 'intents', ctx.state.intents, key, by);
}

function telegraph(ctx: TurnContext, key: string, plan: Plan, nextTurn: number): void {
  const standing = ctx.state.intents[key];
  const by = standing ? touchesOn(ctx, standing.premises) : [];
  if (standing && by.length === 0) return;
  const action = plan.make();
  if (standing && sameOrder(standing.action, action)) return;
  const intent: Intent = {
    id: key,
    seat: plan.seat,
    action,
    dueTurn: plan.dueTurn,
    madeTurn: nextTurn,
    premises: plan.premises(),
    touchedBy: by,
    replaces: standing ? standing.action : null,
  };
  const causes = by.length > 0 ? by : [variable(`states/${plan.seat}/posture`, `states/${plan.seat}/windows`)];
  change(ctx, 'intents', ctx.state.intents, key, intent, causes);
  if (standing && by.length > 0) tell(ctx, { code: 'intentChanged', state: plan.seat, by }, 0.4, by);
}

function sameOrder(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A government's windows within the horizon, each with what it would decide there. */
function windowPlans(ctx: TurnContext, ahead: PublicState, id: StateId): Plan[] {
  return windowsOf(ctx.world.scenario, ahead, id)
    .filter((w) => w.inTurns < ctx.world.p.intentHorizon)
    .map((w) => ({
      seat: id,
      dueTurn: w.turn,
      premises: () => premisesOf(ctx, id),
      make: () => decisionOf(ctx.world, ahead, id, standingScores(ctx.world, ahead, id), leaningFor(ctx, id, w.turn)),
    }));
}

/** What a government's leaning rests on: its beliefs, offers and threats to it, what its partners do, and the restricted vendors' supply. */
function premisesOf(ctx: TurnContext, id: StateId): Path[] {
  const here = `states/${id}`;
  return [
    ...[
      'beliefs',
      'financed',
      'coFunded',
      'subsidised',
      'severity',
      'pressed',
      'securityLaw',
      'oversight',
      'encryption',
      'redundancy',
      'posture',
    ].map((key) => `${here}/${key}`),
    `commitments/${id}`,
    ...(isThreatened(ctx, id) ? ['world/resolve'] : []),
    'world/threatLevel',
    'world/attention',
    'blocs',
    ...ctx.world.restricted.map((v) => `vendors/${v}/regime`),
    ...attributes(ctx.world, id).peers.map((peer) => `states/${peer.id}/posture`),
  ];
}

/** The protector's word matters to whom it has threatened, and to nobody else. */
function isThreatened(ctx: TurnContext, id: StateId): boolean {
  return Object.values(ctx.state.commitments).some(
    (c) => c.kind === 'threat' && c.status === 'open' && c.target === id,
  );
}
