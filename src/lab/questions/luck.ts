/** Luck or judgement: the same orders under other seeds, and where this game fell among them. */
import type { Scenario } from '../../engine/index.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { actualEnd, asRecorded, checkRecord, compositeIn, firstState, replayedToEnd } from '../recorded.ts';
import { meanWithin } from '../statistics/difference.ts';
import { distributionOf } from '../statistics/distribution.ts';
import { shareOf } from '../statistics/share.ts';
import type { LuckAnswer, LuckRequest } from './types.ts';

const MOST_SEEDS = 10_000;

interface Prepared {
  /** Composite of the game as it was. */
  readonly actual: number;
  readonly turns: number;
}

interface LuckSample {
  readonly actual: number;
  readonly composite: number;
  readonly dropped: number;
  readonly endedEarly: boolean;
}

export const luck: Question<LuckRequest, Prepared, LuckSample, LuckAnswer> = {
  check,
  size: (_scenario, { seeds }) => seeds,
  prepare(scenario, { seat, game }) {
    const end = actualEnd(scenario, game);
    return { actual: compositeIn(scenario, end, seat), turns: end.turn };
  },
  sample(scenario, { seat, game }, index, { actual, turns }) {
    const first = { state: firstState(scenario, game, index + 1), turns: 0, dropped: 0 };
    const { state, dropped } = replayedToEnd(scenario, game, seat, first, asRecorded);
    return { actual, composite: compositeIn(scenario, state, seat), dropped, endedEarly: state.turn < turns };
  },
  answer(_scenario, _request, samples) {
    const composites = samples.map(({ composite }) => composite);
    const actual = samples[0]?.actual ?? 0;
    const below = composites.filter((composite) => composite < actual).length;
    const level = composites.filter((composite) => composite === actual).length;
    const mean = meanWithin(composites);
    return {
      actual,
      others: distributionOf(composites),
      composites,
      percentile: (below + level / 2) / composites.length,
      below: shareOf(below, composites.length),
      mean,
      luck: actual - mean.mean,
      dropped: samples.reduce((sum, { dropped }) => sum + dropped, 0),
      gamesWithDropped: samples.filter(({ dropped }) => dropped > 0).length,
      endedEarly: samples.filter(({ endedEarly }) => endedEarly).length,
    };
  },
};

function check(_scenario: Scenario, { seat, game, seeds }: LuckRequest): RequestProblem | null {
  return checkRecord(seat, game) ?? checkCount('seeds', seeds, 1, MOST_SEEDS);
}
