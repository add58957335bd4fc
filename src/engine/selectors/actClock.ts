/** How far the clock of an act is: what there is still time for, as a seat sees it. */
import type { ActClock, ClockReading, SeatView, StateId } from '../model/index.ts';
import { worldOf } from '../rules/world.ts';

/** @param act index of the act; null where it has no clock */
export function clockOf(view: SeatView, act: number): ClockReading | null {
  const { acts, turns } = view.scenario.calendar;
  const clock = acts[act]?.clock;
  return clock === undefined ? null : READ[clock](view, acts[act + 1]?.firstTurn ?? turns);
}

const READ: { readonly [C in ActClock]: (view: SeatView, end: number) => ClockReading } = {
  auctions({ scenario, state, seat }, end) {
    const toCome = (id: StateId): number[] =>
      (scenario.states[id]?.windows ?? [])
        .filter(({ kind, turn }) => kind === 'auction' && turn >= state.turn && turn < end)
        .map(({ turn }) => turn);
    const left = worldOf(scenario).governments.reduce((sum, id) => sum + toCome(id).length, 0);
    return { clock: 'auctions', left, ownTurn: earliest(toCome(seat)) };
  },
  substitution({ scenario, state }) {
    const cut = worldOf(scenario).restricted.flatMap((vendor) => {
      const node = state.vendors[vendor];
      return node === undefined || node.regime === 'none' ? [] : [{ vendor, share: node.substitution }];
    });
    cut.sort((a, b) => b.share - a.share || (a.vendor < b.vendor ? -1 : 1));
    return { clock: 'substitution', cutOff: cut[0] ?? null };
  },
  removals({ scenario, state, seat }) {
    const due = (id: StateId): number[] => {
      const day = state.states[id]?.removalDue ?? null;
      return day === null || day < state.turn ? [] : [day];
    };
    const days = worldOf(scenario).governments.flatMap(due);
    return { clock: 'removals', left: days.length, nextTurn: earliest(days), ownTurn: earliest(due(seat)) };
  },
};

function earliest(turns: readonly number[]): number | null {
  return turns.length === 0 ? null : Math.min(...turns);
}
