/** The cheapest flip: the cheapest of some sets of orders with which a government about to decide more likely than not does what is wanted. */
import type { Order, Scenario, SeatView } from '../../engine/index.ts';
import { checkDraft, checkStandpoint, type ImaginedWorld, imagineWorld, settledBy, viewFrom } from '../imagined.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { shareOf, tenths } from '../statistics/share.ts';
import type { Share } from '../statistics/types.ts';
import { MOST_AHEAD } from './flipSets.ts';
import { checkTarget, checkWanted, nextDecision } from './target.ts';
import type { FlipAnswer, FlipOption, FlipRequest } from './types.ts';

const MOST_FUTURES = 1000;
const MOST_SETS = 1000;

interface Prepared {
  readonly view: SeatView;
  /** The world looked at last: all sets are played in it before the next. */
  last: { readonly future: number; readonly world: ImaginedWorld } | null;
}

/** One future of one alternative, so that whatever is asked meanwhile need not wait for all: the draft alone, then each set, then the next future. */
export const flip: Question<FlipRequest, Prepared, boolean, FlipAnswer> = {
  check,
  size: (_scenario, { futures, sets }) => futures * (sets.length + 1),
  prepare: (scenario, { from }) => ({ view: viewFrom(scenario, from), last: null }),
  sample(_scenario, { from, draft, target, posture, sets }, index, prepared) {
    const future = Math.floor(index / (sets.length + 1));
    const own: readonly Order[] = sets[(index % (sets.length + 1)) - 1]?.orders ?? [];
    if (prepared.last?.future !== future) {
      prepared.last = { future, world: imagineWorld(prepared.view, from.name, future, target) };
    }
    return settledBy(prepared.last.world, target, [...draft, ...own]).posture >= posture;
  },
  answer(scenario, { from, target, posture, sets }, samples) {
    const alternatives = sets.length + 1;
    const futures = Math.max(1, Math.floor(samples.length / alternatives));
    const reachedBy = (alternative: number): Share => {
      let count = 0;
      for (let future = 0; future < futures; future++) if (samples[future * alternatives + alternative]) count++;
      return shareOf(count, futures);
    };
    const without = reachedBy(0);
    const options = sets.map((set, at): FlipOption => {
      const reached = reachedBy(at + 1);
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
export function isLikely({ interval }: Share): boolean {
  return interval.low > 0.5;
}

function check(
  scenario: Scenario,
  { from, target, draft, posture, futures, sets }: FlipRequest,
): RequestProblem | null {
  const view = viewFrom(scenario, from);
  const illegal = (): RequestProblem | null => {
    for (const { orders } of sets) {
      const problem = checkDraft(view, 'sets', [...draft, ...orders]);
      if (problem !== null) return problem;
    }
    return null;
  };
  return (
    checkStandpoint(scenario, from) ??
    checkTarget(view, target, MOST_AHEAD) ??
    checkWanted(view, target, posture) ??
    checkCount('futures', futures, 1, MOST_FUTURES) ??
    checkCount('sets', sets.length, 0, MOST_SETS) ??
    checkDraft(view, 'draft', draft) ??
    illegal()
  );
}
