/** Turns as dates and acts, and the windows at which governments decide. */
import type { PublicState, Scenario, StateId, StateNode, StateSpec, WindowKind } from '../model/index.ts';

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
  const { acts } = scenario.calendar;
  let act = 0;
  for (let i = 0; i < acts.length; i++) if ((acts[i]?.firstTurn ?? 0) <= turn) act = i;
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
    if (!isToCome(scenario, state, node, turn)) return;
    if (!open.some((window) => window.turn === turn)) open.push({ turn, kind, inTurns: turn - state.turn });
  };
  for (const { turn, kind } of spec.windows) add(turn, kind);
  for (const turn of node.extraWindows) add(turn, 'shock');
  return open.sort((a, b) => a.turn - b.turn);
}

/** Turns until a government's nearest window, 0 where it is open now, or null where none is to come: what most who look ahead ask. */
export function nextWindowIn(
  scenario: Scenario,
  state: Pick<PublicState, 'turn' | 'states'>,
  id: StateId,
): number | null {
  const spec = scenario.states[id];
  const node = state.states[id];
  if (!spec || !node) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < spec.windows.length + node.extraWindows.length; i++) {
    const turn = windowAt(spec, node, i);
    if (turn < nearest && isToCome(scenario, state, node, turn)) nearest = turn;
  }
  return nearest < Number.POSITIVE_INFINITY ? nearest - state.turn : null;
}

const NONE: readonly number[] = [];

/** Turns of a government's windows within so many turns from this one, as they come; a turn can come twice. */
export function windowTurns(
  scenario: Scenario,
  state: Pick<PublicState, 'turn' | 'states'>,
  id: StateId,
  within: number,
): readonly number[] {
  const spec = scenario.states[id];
  const node = state.states[id];
  if (!spec || !node) return NONE;
  // Most have none near, and are asked every turn: no list is made for them.
  let near: number[] | null = null;
  for (let i = 0; i < spec.windows.length + node.extraWindows.length; i++) {
    const turn = windowAt(spec, node, i);
    if (turn - state.turn >= within || !isToCome(scenario, state, node, turn)) continue;
    if (near === null) near = [turn];
    else near.push(turn);
  }
  return near ?? NONE;
}

/**
 * Turn of a window by its place, the scenario's before those that shocks opened. Both lists are gone through some hundred times a turn, and `for … of` would
 * make an iterator for each.
 */
function windowAt(
  { windows }: Pick<StateSpec, 'windows'>,
  { extraWindows }: Pick<StateNode, 'extraWindows'>,
  i: number,
): number {
  return (i < windows.length ? windows[i]?.turn : extraWindows[i - windows.length]) as number;
}

function isToCome(
  { calendar }: Scenario,
  state: Pick<PublicState, 'turn'>,
  { deferred }: Pick<StateNode, 'deferred'>,
  turn: number,
): boolean {
  return turn >= state.turn && turn < calendar.turns && !deferred.includes(turn);
}

/** Turn from which spectrum is there: the state's first auction, or the first turn where the auctions are over. */
export function spectrumTurn(scenario: Scenario, id: StateId): number {
  const auctions = (scenario.states[id]?.windows ?? []).filter((w) => w.kind === 'auction').map((w) => w.turn);
  return auctions.length > 0 ? Math.min(...auctions) : 0;
}
