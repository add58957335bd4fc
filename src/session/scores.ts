import { compositeOf, objectivesOf, type PublicState, type SeatView } from '../engine/index.ts';
import type { ScorePoint } from './types.ts';

/** The scores of a view's seat in each of these states. */
export function scorePoints({ scenario, seat }: SeatView, states: readonly PublicState[]): readonly ScorePoint[] {
  return states.map((state) => {
    const view: SeatView = { scenario, seat, state };
    const objectives = Object.fromEntries(objectivesOf(view).map(({ spec, value }) => [spec.id, value]));
    return { turn: state.turn, composite: compositeOf(view), objectives };
  });
}
