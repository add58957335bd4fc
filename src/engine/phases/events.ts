/** Which of the scenario's events happen in a turn. */
import type { TurnContext } from '../ledger.ts';
import type { Condition, EventSpec, GameState, Regime, When } from '../model/index.ts';

const REGIME_STEP: Readonly<Record<Regime, number>> = { none: 0, parts: 1, chips: 2 };

export function happeningEvents(ctx: TurnContext): EventSpec[] {
  return ctx.world.scenario.events.filter(
    (e) =>
      !(e.id in ctx.state.happened) &&
      isDue(ctx, e.when, ctx.turn, e.id) &&
      e.conditions.every((c) => holds(ctx.state, c)),
  );
}

/** Whether a fixed turn has come, or chance strikes within its span. */
export function isDue(ctx: TurnContext, when: When, turn: number, id: string): boolean {
  if ('turn' in when) return when.turn === turn;
  return turn >= when.from && turn <= when.to && ctx.drawAt(turn, id, 'happens') < when.chance.value;
}

export function holds(state: GameState, condition: Condition): boolean {
  switch (condition.kind) {
    case 'postureAtLeast':
      return (state.states[condition.state]?.posture ?? 0) >= condition.level;
    case 'postureAtMost':
      return (state.states[condition.state]?.posture ?? 0) <= condition.level;
    case 'countAtLeast':
      return Object.values(state.states).filter((s) => s.posture >= condition.level).length >= condition.count;
    case 'regimeAtLeast':
      return REGIME_STEP[state.vendors[condition.vendor]?.regime ?? 'none'] >= REGIME_STEP[condition.regime];
    case 'happened':
      return condition.event in state.happened;
    case 'supplyBelow':
      return (state.vendors[condition.vendor]?.supply ?? 1) < condition.value;
  }
}
