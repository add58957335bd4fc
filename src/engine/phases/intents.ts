/**
 * Telegraphed moves. An intent stands until its turn unless an order or an event touches one of its premises; then it is made again
 * with the same chance, and a change names what touched it. Slow drift does not count (ARCHITECTURE.md, "The turn").
 */
import { change, figure, remove, type TurnContext, tell, touchesOn, variable } from '../ledger.ts';
import type { Intent, Order, Path, Posture, PublicState, StateId } from '../model/index.ts';
import { decisionId, differs, leaningFor } from '../orders/effects/decide.ts';
import { orderKey } from '../orders/types.ts';
import { type AgendaItem, protectorAgenda, rivalAgenda } from '../rules/agenda.ts';
import { windowTurns } from '../rules/calendar.ts';
import { decisionOf } from '../rules/decision.ts';
import { standingScores } from '../rules/outlook.ts';
import { isThreatened } from '../rules/threat.ts';

interface Plan {
  readonly seat: StateId;
  readonly dueTurn: number;
  /** A power's next step; null for a government's window, whose decision is worked out only where it is wanted. */
  readonly item: AgendaItem | null;
}

/** Makes the intents of all seats that the engine holds, as of the start of a turn. */
export function remakeIntents(ctx: TurnContext, nextTurn: number): void {
  const ahead = { ...ctx.state, turn: nextTurn };
  const plans = new Map<string, Plan>();
  for (const id of ctx.world.governments) if (!ctx.state.humans.includes(id)) windowPlans(ctx, ahead, id, plans);
  agendaPlans(ctx, ctx.world.rival, rivalAgenda(ctx.world, ahead), plans);
  agendaPlans(ctx, ctx.world.protector, protectorAgenda(ctx.world, ahead), plans);
  for (const key of Object.keys(ctx.state.intents).sort()) drop(ctx, key, plans, nextTurn);
  for (const key of [...plans.keys()].sort()) {
    const plan = plans.get(key);
    if (plan) telegraph(ctx, key, plan, ahead);
  }
}

/** A government's windows within the horizon. */
function windowPlans(ctx: TurnContext, ahead: PublicState, id: StateId, plans: Map<string, Plan>): void {
  const { scenario, p } = ctx.world;
  for (const dueTurn of windowTurns(scenario, ahead, id, p.intentHorizon)) {
    plans.set(decisionId(id, dueTurn), { seat: id, dueTurn, item: null });
  }
}

function agendaPlans(ctx: TurnContext, seat: StateId, agenda: readonly AgendaItem[], plans: Map<string, Plan>): void {
  if (ctx.state.humans.includes(seat)) return;
  for (const item of agenda) {
    const { dueTurn, action } = item;
    plans.set(`${seat}:${dueTurn}:${orderKey(action)}`, { seat, dueTurn, item });
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

function telegraph(ctx: TurnContext, key: string, { seat, dueTurn, item }: Plan, ahead: PublicState): void {
  const { world, state } = ctx;
  const standing = state.intents[key];
  const by = standing ? touchesOn(ctx, standing.premises) : [];
  if (standing && by.length === 0) return;
  const action =
    item?.action ?? decisionOf(world, ahead, seat, standingScores(world, ahead, seat), leaningFor(ctx, seat, dueTurn));
  if (standing && !saysOtherwise(action, standing.action, ahead.states[seat]?.posture)) return;
  const intent: Intent = {
    id: key,
    seat,
    action,
    dueTurn,
    madeTurn: ahead.turn,
    premises: item?.premises ?? premisesOf(ctx, seat),
    touchedBy: by,
    replaces: standing ? standing.action : null,
  };
  const causes = by.length > 0 ? by : [variable(`states/${seat}/posture`, `states/${seat}/windows`)];
  change(ctx, 'intents', state.intents, key, intent, causes);
  if (standing && by.length > 0) tell(ctx, { code: 'intentChanged', state: seat, by }, 0.4, by);
}

/** Orders hold plain values alone, and those of a kind have the same fields. Of a rule, only what would be new counts: a removal under way ends sooner by every turn. */
function saysOtherwise(a: Order, b: Order, today: Posture | undefined): boolean {
  if (a.kind === 'setPosture') return differs(a, b, today);
  if (a.kind !== b.kind) return true;
  const [one, other] = [a, b] as unknown as Readonly<Record<string, unknown>>[];
  for (const field in one) if (one[field] !== other?.[field]) return true;
  return false;
}

/** What a government's leaning rests on. The protector's word matters to whom it has threatened, and to nobody else. */
function premisesOf(ctx: TurnContext, id: StateId): readonly Path[] {
  const premises = ctx.world.premises[id];
  if (!premises) throw new RangeError(id);
  return isThreatened(ctx.state, id) ? premises.threatened : premises.usual;
}
