/**
 * How often ranges hold what they say: games are played, at each turn the ranges are worked out from the seat's view, the turn is resolved, and
 * the result is held against them.
 */
import {
  createGame,
  type Order,
  observe,
  planAll,
  playableSeats,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
  windowsOf,
} from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { nearestCase } from '../cases.ts';
import { checkCount, checkName, type Question, type RequestProblem } from '../question.ts';
import { levelAmong } from '../statistics/difference.ts';
import { shareOf } from '../statistics/share.ts';
import { figuresOf, ranges } from './ranges.ts';
import type { CoverageAnswer, CoverageRequest, CoveredFigure, RangesRequest } from './types.ts';

/** One figure of one turn. */
interface Held {
  readonly id: string;
  readonly stated: number;
  readonly inside: boolean;
  /** Of the range, in the figure's own unit. */
  readonly width: number;
}
type CoverageSample = readonly (readonly Held[])[];

const MOST_TURNS = 100_000;
/** Governments whose cases are looked at in each turn: those that decide soonest. */
const CASES = 3;

export const coverage: Question<CoverageRequest, null, CoverageSample, CoverageAnswer> = {
  check,
  size: (scenario, { turns }) => Math.ceil(turns / scenario.calendar.turns),
  prepare: () => null,
  sample(scenario, request, index) {
    const seats = request.seat === null ? playableSeats(scenario) : [request.seat];
    const seat = seats[index % seats.length] ?? '';
    const seed = `${request.seed}/${index}`;
    let state = createGame(scenario, seed, [seat]);
    const turns: Held[][] = [];
    const wanted = Math.min(scenario.calendar.turns, request.turns - index * scenario.calendar.turns);
    while (state.ended === null && turns.length < wanted) {
      const view = observe(scenario, state, seat);
      const draft = BOTS.random.orders(view, seed);
      const after = resolveTurn(
        scenario,
        state,
        { ...planAll(scenario, state, [seat]), [seat]: draft },
        { ledger: false },
      );
      turns.push(held(scenario, { ...request, seed }, view, draft, observe(scenario, after.state, seat)));
      state = after.state;
    }
    return turns;
  },
  answer(_scenario, _request, samples) {
    const all = samples.flat(2);
    const ids = [...new Set(all.map(({ id }) => id))].sort();
    const figures = ids.map((id) =>
      coveredOf(
        id,
        all.filter((one) => one.id === id),
        levelAmong(ids.length),
      ),
    );
    return { turns: samples.flat(1).length, figures, holds: figures.every(({ holds }) => holds) };
  },
};

function held(
  scenario: Scenario,
  { seed, worlds, share }: CoverageRequest,
  view: SeatView,
  draft: readonly Order[],
  after: SeatView,
): Held[] {
  const targets = soonest(view);
  const request: RangesRequest = {
    from: { seat: view.seat, state: view.state, name: seed },
    draft,
    targets,
    posture: null,
    worlds,
    share,
  };
  const prepared = ranges.prepare(scenario, request);
  const samples = Array.from({ length: worlds }, (_, index) => ranges.sample(scenario, request, index, prepared));
  const answer = ranges.answer(scenario, request, samples);
  const results = figuresOf(
    after,
    targets.map((target) => nearestCase(view, target)),
  );
  const told = [
    ...answer.figures.map((range) => ({ id: range.id, range })),
    ...answer.targets.map((range) => ({ id: 'case', range })),
  ];
  return told.map(({ id, range: { low, high, stated } }, at) => {
    const result = results[at] ?? Number.NaN;
    return { id, stated, inside: result >= low && result <= high, width: high - low };
  });
}

/** Other governments by the turns until they decide. */
function soonest(view: SeatView): StateId[] {
  const wait = (id: StateId): number => windowsOf(view, id)[0]?.inTurns ?? Number.MAX_SAFE_INTEGER;
  return Object.keys(view.scenario.states)
    .filter((id) => id !== view.seat && Object.hasOwn(view.state.states, id) && wait(id) < Number.MAX_SAFE_INTEGER)
    .sort((a, b) => wait(a) - wait(b) || (a < b ? -1 : 1))
    .slice(0, CASES);
}

function coveredOf(id: string, all: readonly Held[], level: number): CoveredFigure {
  const stated = all.reduce((sum, one) => sum + one.stated, 0) / all.length;
  const inside = shareOf(all.filter((one) => one.inside).length, all.length, level);
  const holds = stated >= inside.interval.low && stated <= inside.interval.high;
  const width = all.reduce((sum, one) => sum + one.width, 0) / all.length;
  return { id, stated, inside, width, holds };
}

function check(scenario: Scenario, request: CoverageRequest): RequestProblem | null {
  return (
    (request.seat === null ? null : checkName('seat', request.seat, playableSeats(scenario))) ??
    checkCount('turns', request.turns, 1, MOST_TURNS) ??
    ranges.check(scenario, rangesAsked(scenario, request))
  );
}

/** What would be asked in the first turn: bounds are the same in all. */
function rangesAsked(scenario: Scenario, { seat, worlds, share, seed }: CoverageRequest): RangesRequest {
  const asked = seat ?? playableSeats(scenario)[0] ?? '';
  const { state } = observe(scenario, createGame(scenario, seed, [asked]), asked);
  return { from: { seat: asked, state, name: seed }, draft: [], targets: [], posture: null, worlds, share };
}
