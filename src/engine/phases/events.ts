/** Which of the scenario's events happen in a turn. */
import type { TurnContext } from '../ledger.ts';
import { type Condition, type EventSpec, regimeStep, type StateId, type When } from '../model/index.ts';
import { restricted4g } from '../rules/gear.ts';

export function happeningEvents(ctx: TurnContext): EventSpec[] {
  return ctx.world.scenario.events.filter(
    (e) =>
      !Object.hasOwn(ctx.state.happened, e.id) &&
      isDue(ctx, e.when, ctx.turn, e.id) &&
      e.conditions.every((c) => holds(ctx, c, null)),
  );
}

/** Whether a fixed turn has come, or chance strikes within its span. */
export function isDue(ctx: TurnContext, when: When, turn: number, id: string): boolean {
  if ('turn' in when) return when.turn === turn;
  return turn >= when.from && turn <= when.to && ctx.drawAt(turn, id, 'happens') < when.chance.value;
}

/** `self`: the seat that a dilemma asks, for which the word stands in its conditions; null for an event, which asks nobody. */
export function holds({ world, state }: TurnContext, condition: Condition, self: StateId | null): boolean {
  const asked = (named: StateId): StateId => (named === 'self' && self !== null ? self : named);
  switch (condition.kind) {
    case 'postureAtLeast':
      return (state.states[asked(condition.state)]?.posture ?? 0) >= condition.level;
    case 'postureAtMost':
      return (state.states[asked(condition.state)]?.posture ?? 0) <= condition.level;
    case 'freedomAtLeast':
      return (world.scenario.states[asked(condition.state)]?.figures.freedom.value ?? 0) >= condition.value;
    case 'restricted4gAtLeast': {
      const node = state.states[asked(condition.state)];
      return node !== undefined && restricted4g(world, node) >= condition.value;
    }
    case 'countAtLeast':
      return Object.values(state.states).filter((s) => s.posture >= condition.level).length >= condition.count;
    case 'regimeAtLeast':
      return regimeStep(state.vendors[condition.vendor]?.regime ?? 'none') >= regimeStep(condition.regime);
    case 'happened':
      return Object.hasOwn(state.happened, condition.event);
    case 'supplyBelow':
      return (state.vendors[condition.vendor]?.supply ?? 1) < condition.value;
  }
}
