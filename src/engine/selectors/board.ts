/** What is coming, as far as a seat sees it: windows, others' intents, and the choices asked of it. */
import type {
  ChoiceCase,
  ChoiceSpec,
  DilemmaSpec,
  Effect,
  Intent,
  OpenDilemma,
  PublicState,
  Scenario,
  SeatView,
  StateId,
} from '../model/index.ts';
import {
  type CalendarDate,
  calendarAt as dateOf,
  type OpenWindow,
  windowsOf as windowsRule,
} from '../rules/calendar.ts';
import { caseOf } from '../rules/conditions.ts';
import { type World, worldOf } from '../rules/world.ts';

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

export interface AskedDilemma {
  readonly open: OpenDilemma;
  readonly spec: DilemmaSpec;
}

/** By the table of open dilemmas: a turn makes a new one, and one dilemma can be put to every government. */
const asked = new WeakMap<PublicState['dilemmas'], ReadonlyMap<StateId, readonly AskedDilemma[]>>();

function askedOf({ dilemmas }: World, state: PublicState): ReadonlyMap<StateId, readonly AskedDilemma[]> {
  const known = asked.get(state.dilemmas);
  if (known) return known;
  const bySeat = new Map<StateId, AskedDilemma[]>();
  for (const key of Object.keys(state.dilemmas).sort()) {
    const open = state.dilemmas[key];
    const spec = open && dilemmas.get(open.dilemma)?.spec;
    if (!spec) continue;
    const own = bySeat.get(open.seat);
    if (own) own.push({ open, spec });
    else bySeat.set(open.seat, [{ open, spec }]);
  }
  asked.set(state.dilemmas, bySeat);
  return bySeat;
}

/** The choices that wait for the seat's answer, by name. */
export function dilemmasOf({ seat, scenario, state }: SeatView): readonly AskedDilemma[] {
  return askedOf(worldOf(scenario), state).get(seat) ?? [];
}

/** All that a choice does if the seat makes it in this turn. */
export function effectsNow(view: SeatView, choice: ChoiceSpec): readonly Effect[] {
  return [...choice.effects, ...(caseNow(view, choice)?.effects ?? [])];
}

/** What can be foreseen of a choice in this turn: what holds always, and what holds as things stand. */
export function hintsOf(view: SeatView, choice: ChoiceSpec): readonly string[] {
  const now = caseNow(view, choice);
  return now === null ? [choice.hint] : [choice.hint, now.hint];
}

function caseNow({ scenario, state, seat }: SeatView, choice: ChoiceSpec): ChoiceCase | null {
  return caseOf(worldOf(scenario), state, state.turn, choice, seat);
}
