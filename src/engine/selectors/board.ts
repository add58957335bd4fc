/** What is coming, as far as a seat sees it: windows, others' intents, and the choices asked of it. */
import type { DilemmaSpec, Intent, OpenDilemma, Scenario, SeatView, StateId } from '../model/index.ts';
import {
  type CalendarDate,
  calendarAt as dateOf,
  type OpenWindow,
  windowsOf as windowsRule,
} from '../rules/calendar.ts';

export function calendarAt(scenario: Scenario, turn: number): CalendarDate {
  return dateOf(scenario, turn);
}

/** Coming windows of a government, the nearest first. */
export function windowsOf(view: SeatView, id: StateId): OpenWindow[] {
  return windowsRule(view.scenario, view.state, id);
}

/**
 * Others' telegraphed moves by turn, what changes something before what only holds, the larger economy first. Of a government with several
 * windows ahead only the nearest decision is told: what it would do at the next depends on it.
 */
export function intentBoard(view: SeatView): Intent[] {
  const gdp = (id: StateId): number => view.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  const others = Object.values(view.state.intents).filter((i) => i.seat !== view.seat && i.dueTurn >= view.state.turn);
  const nearest = new Map<StateId, number>();
  for (const i of others) {
    if (i.action.kind === 'setPosture') nearest.set(i.seat, Math.min(i.dueTurn, nearest.get(i.seat) ?? i.dueTurn));
  }
  const rank = (i: Intent): number => (moves(view, i) ? 0 : 1);
  return others
    .filter((i) => i.action.kind !== 'setPosture' || nearest.get(i.seat) === i.dueTurn)
    .sort((a, b) => a.dueTurn - b.dueTurn || rank(a) - rank(b) || gdp(b.seat) - gdp(a.seat) || (a.id < b.id ? -1 : 1));
}

/** Whether an intent changes anything: a government that means to stay where it is only holds. */
export function moves(view: SeatView, intent: Intent): boolean {
  return intent.action.kind !== 'setPosture' || intent.action.posture !== view.state.states[intent.seat]?.posture;
}

/** The choices that wait for the seat's answer, by name. */
export function dilemmasOf({ seat, scenario, state }: SeatView): { open: OpenDilemma; spec: DilemmaSpec }[] {
  const found: { open: OpenDilemma; spec: DilemmaSpec }[] = [];
  for (const key in state.dilemmas) {
    const open = state.dilemmas[key];
    if (open?.seat !== seat) continue;
    const spec = scenario.dilemmas.find(({ id }) => id === open.dilemma);
    if (spec) found.push({ open, spec });
  }
  return found.length < 2 ? found : found.sort((a, b) => (a.spec.id < b.spec.id ? -1 : 1));
}
