/** Which of the scenario's events happen in a turn. */
import type { TurnContext } from '../ledger.ts';
import type { EventSpec, When } from '../model/index.ts';
import { holds } from '../rules/conditions.ts';

export function happeningEvents(ctx: TurnContext): EventSpec[] {
  const { world, state, turn } = ctx;
  return world.scenario.events.filter(
    (e) =>
      !Object.hasOwn(state.happened, e.id) &&
      isDue(ctx, e.when, turn, e.id) &&
      e.conditions.every((c) => holds(world, state, turn, c, null)),
  );
}

/** Whether a fixed turn has come, or chance strikes within its span. */
export function isDue(ctx: TurnContext, when: When, turn: number, id: string): boolean {
  if ('turn' in when) return when.turn === turn;
  return turn >= when.from && turn <= when.to && ctx.drawAt(turn, id, 'happens') < when.chance.value;
}
