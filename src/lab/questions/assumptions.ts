/**
 * How far a game hangs on contested assumptions: the same orders where each lies at the low and at the high end of its range, one at a time,
 * under the same lucks as in the scenario as it stands.
 */
import {
  type ContestedSpec,
  type ObjectiveId,
  objectivesOf,
  observe,
  type Scenario,
  type StateId,
} from '../../engine/index.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { asRecorded, checkRecord, firstState, replayedToEnd } from '../recorded.ts';
import { levelAmong, pairedDifference } from '../statistics/difference.ts';
import { meanOf } from '../statistics/distribution.ts';
import type { AssumptionSwing, AssumptionsAnswer, AssumptionsRequest, EndSwing } from './assumptionTypes.ts';

const MOST_SEEDS = 1000;
/** Points of the composite below which an end is not said to move it. */
const TOLD = 1;

type End = 'low' | 'high';

interface Played {
  readonly composite: number;
  /** Value and weight of each aim. */
  readonly aims: readonly { readonly id: ObjectiveId; readonly value: number; readonly weight: number }[];
  readonly closed: number;
  readonly turns: number;
}

export const assumptions: Question<AssumptionsRequest, readonly Scenario[], Played, AssumptionsAnswer> = {
  check,
  // Under each luck first the scenario as it stands, then both ends of each assumption.
  size: (scenario, { seeds }) => seeds * coursesOf(contestedOf(scenario)),
  prepare: (scenario) => [
    scenario,
    ...contestedOf(scenario).flatMap((spec) => [atEnd(scenario, spec, 'low'), atEnd(scenario, spec, 'high')]),
  ],
  sample(_scenario, { seat, game }, index, courses) {
    const scenario = courses[index % courses.length] as Scenario;
    const first = { state: firstState(scenario, game, Math.floor(index / courses.length)), turns: 0, dropped: 0 };
    const { state } = replayedToEnd(scenario, game, seat, first, asRecorded);
    const aims = objectivesOf(observe(scenario, state, seat)).map(({ id, value, weight }) => ({ id, value, weight }));
    return {
      composite: aims.reduce((sum, { value, weight }) => sum + value * weight, 0),
      aims,
      closed: others(scenario, seat).filter((id) => (state.states[id]?.posture ?? 0) >= 2).length,
      turns: state.turn,
    };
  },
  answer(scenario, _request, samples) {
    const contested = contestedOf(scenario);
    const courses = coursesOf(contested);
    const of = (course: number): Played[] => samples.filter((_, index) => index % courses === course);
    const base = of(0);
    const level = levelAmong(courses - 1);
    const swings = contested
      // A partial answer has no end that was not played yet.
      .filter((_, at) => samples.length > 2 * at + 2)
      .map(({ id }, at): AssumptionSwing => {
        const end = (course: number): EndSwing => endSwing(base, of(course), level);
        return { id, low: end(2 * at + 1), high: end(2 * at + 2) };
      })
      .sort((a, b) => widest(b) - widest(a) || (a.id < b.id ? -1 : 1));
    return {
      mean: meanOf(base.map(({ composite }) => composite)),
      assumptions: swings,
      moving: swings.filter(({ low, high }) => low.moves || high.moves).length,
      seeds: Math.floor(samples.length / courses),
    };
  },
};

function contestedOf({ contested = [] }: Scenario): readonly ContestedSpec[] {
  return contested;
}

const coursesOf = (contested: readonly ContestedSpec[]): number => 1 + 2 * contested.length;

const others = ({ states, powers }: Scenario, seat: StateId): StateId[] =>
  Object.keys(states).filter((id) => id !== seat && id !== powers.protector && id !== powers.rival);

/** A scenario in which an assumption lies at one end: all its coefficients there, and the hidden truth drawn for sure. */
export function atEnd(scenario: Scenario, { parameters: ids = [], truth }: ContestedSpec, end: End): Scenario {
  const parameters = { ...scenario.parameters };
  for (const id of ids) {
    const spec = parameters[id];
    if (spec === undefined) throw new RangeError(id);
    parameters[id] = { ...spec, value: spec[end] };
  }
  const odds = truth === undefined ? undefined : scenario.truth.intention[truth];
  if (truth === undefined || odds === undefined) return { ...scenario, parameters };
  const used = odds.listen.value + odds.disrupt.value;
  const sure = (value: number, figure: typeof odds.never) => ({ ...figure, value, low: value, high: value });
  // Where it surely uses the gear, it listens and disrupts in the proportion of the stated odds.
  const ofUse = (value: number): number => (end === 'low' ? 0 : used > 0 ? value / used : 0.5);
  const intention = {
    never: sure(end === 'low' ? 1 : 0, odds.never),
    listen: sure(ofUse(odds.listen.value), odds.listen),
    disrupt: sure(ofUse(odds.disrupt.value), odds.disrupt),
  };
  return {
    ...scenario,
    parameters,
    truth: { ...scenario.truth, intention: { ...scenario.truth.intention, [truth]: intention } },
  };
}

/** @param base by luck; @param played by luck, of which the last may still be to come */
function endSwing(base: readonly Played[], played: readonly Played[], level: number): EndSwing {
  const pairs = played.flatMap((one, at) => (base[at] === undefined ? [] : [{ one, base: base[at] }]));
  const composite = pairedDifference(
    pairs.map((pair) => pair.one.composite - pair.base.composite),
    level,
  );
  const closed = pairedDifference(
    pairs.map((pair) => pair.one.closed - pair.base.closed),
    level,
  );
  return {
    composite,
    moves: composite.beyondNoise && Math.abs(composite.mean) >= TOLD,
    closed,
    aim: drivingAim(pairs, Math.sign(composite.mean)),
    endedEarly: pairs.filter((pair) => pair.one.turns < pair.base.turns).length,
  };
}

/** The aim whose weighted move does most of the composite's, in the same direction. */
function drivingAim(
  pairs: readonly { readonly one: Played; readonly base: Played }[],
  direction: number,
): EndSwing['aim'] {
  const moved = (pairs[0]?.one.aims ?? []).map(({ id }, at) => {
    const points = meanOf(pairs.map(({ one, base }) => (one.aims[at]?.value ?? 0) - (base.aims[at]?.value ?? 0)));
    const share = meanOf(pairs.map(({ one, base }) => weighted(one.aims[at]) - weighted(base.aims[at])));
    return { id, points, share: share * direction };
  });
  const [first] = moved.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  return first === undefined ? null : { id: first.id, points: first.points };
}

const weighted = (aim: Played['aims'][number] | undefined): number => (aim?.value ?? 0) * (aim?.weight ?? 0);

const widest = ({ low, high }: AssumptionSwing): number =>
  Math.max(Math.abs(low.composite.mean), Math.abs(high.composite.mean));

function check(scenario: Scenario, { seat, game, seeds }: AssumptionsRequest): RequestProblem | null {
  if (contestedOf(scenario).length === 0) return { code: 'nothingToAsk', field: 'assumptions' };
  return checkRecord(seat, game) ?? checkCount('seeds', seeds, 2, MOST_SEEDS);
}
