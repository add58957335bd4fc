/** The cheapest flip: the cheapest order, or pair of orders, with which a government about to decide more likely than not does what is wanted. */
import type { Scenario, SeatView } from '../../engine/index.ts';
import { type OrderSet, setsFor } from '../flipSets.ts';
import { checkDraft, checkStandpoint, imagineWorld, settledBy, viewFrom } from '../imagined.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { shareOf, tenths } from '../statistics/share.ts';
import type { Share } from '../statistics/types.ts';
import { checkTarget, nextDecision } from './target.ts';
import type { FlipAnswer, FlipOption, FlipRequest } from './types.ts';

const MOST_FUTURES = 1000;
/** About to decide: within so many turns. */
const MOST_AHEAD = 3;
const MOST_ORDERS = 2;

interface Prepared {
  readonly view: SeatView;
  readonly sets: readonly OrderSet[];
}

interface FlipSample {
  /** Whether it flips without any order besides the draft, and with each set. */
  readonly without: boolean;
  readonly reached: readonly boolean[];
  /** The sets, once for all samples: with the first. */
  readonly sets: readonly OrderSet[] | null;
}

export const flip: Question<FlipRequest, Prepared, FlipSample, FlipAnswer> = {
  check,
  size: (_scenario, { futures }) => futures,
  prepare(scenario, { from, draft, target, posture, most }) {
    const view = viewFrom(scenario, from);
    return { view, sets: setsFor(view, draft, target, posture, most, imagineWorld(view, from.name, 0, target)) };
  },
  sample(_scenario, { from, draft, target, posture }, index, { view, sets }) {
    const world = imagineWorld(view, from.name, index, target);
    return {
      without: settledBy(world, target, draft).posture >= posture,
      reached: sets.map(({ orders }) => settledBy(world, target, [...draft, ...orders]).posture >= posture),
      sets: index === 0 ? sets : null,
    };
  },
  answer(scenario, { from, target, posture }, samples) {
    const sets = samples[0]?.sets ?? [];
    const without = shareOf(samples.filter((sample) => sample.without).length, samples.length);
    const options = sets.map((set, at): FlipOption => {
      const reached = shareOf(samples.filter((sample) => sample.reached[at]).length, samples.length);
      return { ...set, reached, ofTen: tenths(reached.share) };
    });
    const already = isLikely(without);
    return {
      target,
      posture,
      ...nextDecision(viewFrom(scenario, from), target),
      without,
      already,
      cheapest: already ? null : (options.find(({ reached }) => isLikely(reached)) ?? null),
      strongest: options.reduce<FlipOption | null>(
        (best, one) => (one.reached.share > (best ?? { reached: without }).reached.share ? one : best),
        null,
      ),
      tried: sets.length,
    };
  },
};

/** More likely than not, beyond what so few futures could show by chance: among many sets one would else be found that was only lucky. */
function isLikely({ interval }: Share): boolean {
  return interval.low > 0.5;
}

function check(
  scenario: Scenario,
  { from, target, draft, posture, futures, most }: FlipRequest,
): RequestProblem | null {
  const view = viewFrom(scenario, from);
  const stands = from.state.states[target]?.posture ?? 0;
  return (
    checkStandpoint(scenario, from) ??
    checkTarget(view, target, MOST_AHEAD) ??
    // What stands already is not wanted, and of the tightest rule nothing more can be.
    (stands === 4 ? { code: 'nothingToAsk', field: 'posture' } : checkCount('posture', posture, stands + 1, 4)) ??
    checkCount('futures', futures, 1, MOST_FUTURES) ??
    checkCount('most', most, 1, MOST_ORDERS) ??
    checkDraft(view, 'draft', draft)
  );
}
