/** Turns as dates and acts, and the windows at which governments decide. */
import type { PublicState, Scenario, StateId, WindowKind } from '../model/index.ts';

export interface CalendarDate {
  readonly year: number;
  /** Part of the year, 1-based; runs to `turnsPerYear`. */
  readonly part: number;
  readonly act: number;
}

export function calendarAt(scenario: Scenario, turn: number): CalendarDate {
  const { startYear, startQuarter, turnsPerYear } = scenario.calendar;
  const startPart = Math.floor(((startQuarter - 1) * turnsPerYear) / 4);
  const count = startPart + turn;
  return {
    year: startYear + Math.floor(count / turnsPerYear),
    part: (count % turnsPerYear) + 1,
    act: actAt(scenario, turn),
  };
}

/** Index of the act that a turn belongs to. */
export function actAt(scenario: Scenario, turn: number): number {
  let act = 0;
  scenario.calendar.acts.forEach((spec, i) => {
    if (spec.firstTurn <= turn) act = i;
  });
  return act;
}

export interface OpenWindow {
  readonly turn: number;
  readonly kind: WindowKind;
  readonly inTurns: number;
}

/** Coming windows of a government from this turn on, the nearest first: the scenario's and those opened by shocks, less the deferred. */
export function windowsOf(scenario: Scenario, state: Pick<PublicState, 'turn' | 'states'>, id: StateId): OpenWindow[] {
  const spec = scenario.states[id];
  const node = state.states[id];
  if (!spec || !node) return [];
  const open: OpenWindow[] = [];
  const add = (turn: number, kind: WindowKind): void => {
    if (turn < state.turn || turn >= scenario.calendar.turns || node.deferred.includes(turn)) return;
    if (!open.some((window) => window.turn === turn)) open.push({ turn, kind, inTurns: turn - state.turn });
  };
  for (const { turn, kind } of spec.windows) add(turn, kind);
  for (const turn of node.extraWindows) add(turn, 'shock');
  return open.sort((a, b) => a.turn - b.turn);
}

/** Turn from which spectrum is there: the state's first auction, or the first turn where the auctions are over. */
export function spectrumTurn(scenario: Scenario, id: StateId): number {
  const auctions = (scenario.states[id]?.windows ?? []).filter((w) => w.kind === 'auction').map((w) => w.turn);
  return auctions.length > 0 ? Math.min(...auctions) : 0;
}
