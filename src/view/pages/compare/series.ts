/** A figure of one line over its turns. */
import type { StateId } from '../../../engine/model/index.ts';
import { gaugesOf } from '../../../engine/selectors/index.ts';
import type { Reel } from '../../../session/reel/types.ts';
import type { Measure } from './compareUi.ts';

/**
 * @param measure the aims together ("composite"), or a gauge of the seat
 * @returns 0 to 100, by turns resolved
 */
export function seriesOf(reel: Reel, seat: StateId, measure: Measure): readonly number[] {
  const end = reel.at(reel.turns, seat);
  if (measure === 'composite') return end.scores.map(({ composite }) => composite);
  const first = reel.at(0, seat).view.state;
  const states = [first, ...end.history.map(({ after }) => after)];
  const { scenario } = reel;
  return states.map((state) => gaugesOf({ scenario, seat, state }).find(({ id }) => id === measure)?.value ?? 0);
}
