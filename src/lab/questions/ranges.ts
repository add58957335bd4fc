/** Preview ranges: between which values the seat's figures, and the cases of governments, will stand after this turn. */
import { observe, type Scenario, type SeatView, standingsOf } from '../../engine/index.ts';
import { type Case, caseOf, caseValue } from '../cases.ts';
import { afterTurn, checkDraft, checkStandpoint, imagineWorld, viewFrom } from '../imagined.ts';
import { checkCount, checkName, type Question, type RequestProblem } from '../question.ts';
import { quantile, sortedOf } from '../statistics/distribution.ts';
import { fewestFor, predictionRange } from '../statistics/range.ts';
import { tenths } from '../statistics/share.ts';
import type { Range, RangesAnswer, RangesRequest } from './types.ts';

const MOST_WORLDS = 1000;
const LEAST_SHARE = 0.5;
const MOST_SHARE = 0.95;

interface Prepared {
  readonly view: SeatView;
  readonly cases: readonly Case[];
}

export const ranges: Question<RangesRequest, Prepared, readonly number[], RangesAnswer> = {
  check,
  size: (_scenario, { worlds }) => worlds,
  prepare,
  sample(scenario, { from, draft }, index, { view, cases }) {
    const state = afterTurn(imagineWorld(view, from.name, index, null), draft);
    return figuresOf(observe(scenario, state, view.seat), cases);
  },
  answer(scenario, request, samples) {
    const { view, cases } = prepare(scenario, request);
    const now = figuresOf(view, cases);
    const rangeAt = (at: number): Range =>
      rangeOf(
        now[at] ?? 0,
        samples.map((figures) => figures[at] ?? 0),
        request.share,
      );
    const standings = standingsOf(view);
    return {
      worlds: samples.length,
      figures: standings.map(({ id }, at) => ({ id, ...rangeAt(at) })),
      targets: cases.map((one, at) => ({ ...one, ...rangeAt(standings.length + at) })),
    };
  },
};

function prepare(scenario: Scenario, { from, targets, posture }: RangesRequest): Prepared {
  const view = viewFrom(scenario, from);
  return { view, cases: targets.map((target) => caseOf(view, target, posture)) };
}

/** The seat's standings, then the cases, in the request's order. */
export function figuresOf(view: SeatView, cases: readonly Case[]): number[] {
  return [...standingsOf(view).map(({ value }) => value), ...cases.map((one) => caseValue(view, one))];
}

function rangeOf(now: number, values: readonly number[], share: number): Range {
  const { low, high, stated } = predictionRange(values, share);
  return { now, low, median: quantile(sortedOf(values), 0.5), high, stated, ofTen: tenths(stated) };
}

function check(
  scenario: Scenario,
  { from, targets, posture, draft, worlds, share }: RangesRequest,
): RequestProblem | null {
  if (!(share >= LEAST_SHARE && share <= MOST_SHARE)) {
    return { code: 'outOfRange', field: 'share', found: share, low: LEAST_SHARE, high: MOST_SHARE };
  }
  const governments = Object.keys(scenario.states).sort();
  for (const target of targets) {
    const problem = checkName('targets', target, governments);
    if (problem !== null) return problem;
  }
  return (
    checkStandpoint(scenario, from) ??
    (posture === null ? null : checkCount('posture', posture, 0, 4)) ??
    checkCount('worlds', worlds, fewestFor(share), MOST_WORLDS) ??
    checkDraft(viewFrom(scenario, from), 'draft', draft)
  );
}
