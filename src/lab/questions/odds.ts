/**
 * The odds of an order: what a government will have settled on once its next window is past, with the order and without it. Both alternatives
 * are played in the same imagined worlds under the same luck, so that what differs between them is the order's doing.
 */
import { POSTURES, type Posture, type Scenario, type SeatView } from '../../engine/index.ts';
import { checkDraft, checkStandpoint, imagineWorld, type Settled, settledBy, viewFrom } from '../imagined.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { pairedShares } from '../statistics/pairedShares.ts';
import { shareOf, tenths } from '../statistics/share.ts';
import { checkTarget, nextDecision } from './target.ts';
import type { OddsAnswer, OddsRequest, OddsSide } from './types.ts';

const MOST_FUTURES = 1000;
/** Turns ahead within which a decision can be asked about: further off, what is imagined says little. */
const MOST_AHEAD = 8;

interface OddsSample {
  readonly without: Settled;
  readonly withIt: Settled;
}

export const odds: Question<OddsRequest, SeatView, OddsSample, OddsAnswer> = {
  check,
  size: (_scenario, { futures }) => futures,
  prepare: (scenario, { from }) => viewFrom(scenario, from),
  sample(_scenario, { from, target, draft, order }, index, view) {
    const world = imagineWorld(view, from.name, index, target);
    return {
      without: settledBy(world, target, draft),
      withIt: settledBy(world, target, [...draft, order]),
    };
  },
  answer(scenario, { from, target, posture }, samples) {
    const reached = (side: Settled): boolean => side.posture >= posture;
    return {
      target,
      posture,
      ...nextDecision(viewFrom(scenario, from), target),
      without: sideOf(
        samples.map(({ without }) => without),
        posture,
      ),
      withIt: sideOf(
        samples.map(({ withIt }) => withIt),
        posture,
      ),
      difference: pairedShares(samples.map(({ without, withIt }) => [reached(withIt), reached(without)])),
    };
  },
};

function check(
  scenario: Scenario,
  { from, target, draft, order, posture, futures }: OddsRequest,
): RequestProblem | null {
  const view = viewFrom(scenario, from);
  return (
    checkStandpoint(scenario, from) ??
    checkTarget(view, target, MOST_AHEAD) ??
    checkCount('posture', posture, 1, 4) ??
    checkCount('futures', futures, 1, MOST_FUTURES) ??
    checkDraft(view, 'draft', draft) ??
    checkDraft(view, 'order', [...draft, order])
  );
}

function sideOf(side: readonly Settled[], posture: Posture): OddsSide {
  const reached = shareOf(side.filter((one) => one.posture >= posture).length, side.length);
  return {
    reached,
    ofTen: tenths(reached.share),
    postures: POSTURES.map((level) => side.filter((one) => one.posture === level).length),
    ended: side.filter(({ decided }) => !decided).length,
  };
}
