/** A government settles, or defers, where a window is open. */
import type { SeatView } from '../model/index.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { type Refusal, refuse } from './types.ts';

export function isWindowOpen(view: SeatView): boolean {
  return nextWindowIn(view.scenario, view.state, view.seat) === 0;
}

/** Says how long until the next one; until the end of the game where none is to come. */
export function checkWindow(view: SeatView): Refusal | null {
  const next = nextWindowIn(view.scenario, view.state, view.seat);
  const turns = next ?? view.scenario.calendar.turns - view.state.turn;
  return turns > 0 ? refuse('noWindow', { turns }) : null;
}
