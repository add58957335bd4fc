/** Announce: the next turn begins. Capital is handed out, dilemmas are put, and the seats' intents are telegraphed. */
import { change, figure, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, DilemmaSpec, StateId } from '../model/index.ts';
import { actAt } from '../rules/calendar.ts';
import { holds } from '../rules/conditions.ts';
import { capitalFor } from '../rules/politics.ts';
import { askedKey } from '../rules/world.ts';
import { isDue } from './events.ts';
import { remakeIntents } from './intents.ts';

export function announce(ctx: TurnContext): void {
  const next = ctx.turn + 1;
  if (!ctx.state.ended) openTurn(ctx, next);
  change(ctx, '', ctx.state, 'turn', next, [figure('calendar/turns')]);
}

/** What a turn begins with; also what a new game begins with. */
export function openTurn(ctx: TurnContext, turn: number): void {
  const { world, state } = ctx;
  const act = actAt(world.scenario, turn);
  if (turn > 0 && act !== actAt(world.scenario, turn - 1)) {
    tell(ctx, { code: 'actBegan', act }, 0.8, [figure(`calendar/acts/${act}`)]);
  }
  for (const id of world.states) {
    const seat = state.seats[id];
    if (seat) change(ctx, `seats/${id}`, seat, 'capital', capitalFor(world, state, id), () => capitalCauses(ctx, id));
  }
  for (const spec of world.scenario.dilemmas) {
    if (isDue(ctx, spec.when, turn, spec.id)) for (const seat of askedBy(ctx, spec)) put(ctx, spec, seat, turn);
  }
  remakeIntents(ctx, turn);
}

/** What a turn's points follow from: in the turn of its election the offices that a new government fills, before its footing. */
function capitalCauses({ world, state }: TurnContext, id: StateId): Cause[] {
  if (id === world.protector) return [variable('world/strain', 'parameters/capitalBase')];
  const footing = variable(`states/${id}/support`, 'parameters/capitalBase');
  const elected = world.p.turnoverCapital > 0 && state.states[id]?.electedTurn === state.turn;
  return elected ? [variable(`states/${id}/electedTurn`, 'parameters/turnoverCapital'), footing] : [footing];
}

function askedBy(ctx: TurnContext, spec: DilemmaSpec): readonly StateId[] {
  return 'seat' in spec.asks ? [spec.asks.seat] : ctx.world.governments;
}

function put(ctx: TurnContext, spec: DilemmaSpec, seat: StateId, turn: number): void {
  const asked = askedKey(ctx.world, spec.id, seat);
  if (Object.hasOwn(ctx.state.happened, asked) || !Object.hasOwn(ctx.state.states, seat)) return;
  if (!spec.conditions.every((c) => holds(ctx.world, ctx.state, turn, c, seat))) return;
  const cause = [{ kind: 'event', turn: ctx.turn, event: spec.id }] as const;
  change(ctx, 'happened', ctx.state.happened, asked, turn, cause);
  change(ctx, 'dilemmas', ctx.state.dilemmas, asked, { dilemma: spec.id, seat, turn }, cause);
  tell(ctx, { code: 'dilemmaOpened', dilemma: spec.id, seat }, 0.3, cause);
}
