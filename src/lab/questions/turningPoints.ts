/**
 * Turning points: the game played again without each of the seat's decisions, under many lucks, each luck with the decision and without it. Those
 * that moved the composite most are told, and only where the effect stands out from the noise of chance.
 */
import type { Scenario } from '../../engine/index.ts';
import { decisionsOf, otherwise } from '../decisions.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import {
  asRecorded,
  type Course,
  checkRecord,
  compositeIn,
  firstState,
  isAtEnd,
  replayedToEnd,
  replayedTurn,
} from '../recorded.ts';
import { levelAmong, pairedDifference } from '../statistics/difference.ts';
import type { Decision, TurningPoint, TurningPointsAnswer, TurningPointsRequest } from './types.ts';

const MOST_SEEDS = 1000;
const MOST_POINTS = 10;
/** A point of the composite is printed with one decimal: what would be printed as nothing turned nothing. */
const SMALLEST = 0.05;

/** The game under one luck, as its people played it: before each turn, and in the end. */
interface Base {
  readonly luck: number;
  readonly before: readonly Course[];
  readonly end: Course;
  readonly composite: number;
}

interface Prepared {
  readonly decisions: readonly Decision[];
  /** The luck looked at last: a worker is mostly handed one luck's turns after another. */
  base: Base | null;
}

/** One turn under one luck. */
interface TurningPointsSample {
  /** What each of the turn's decisions was worth: the same decisions in the same order under every luck. */
  readonly worths: readonly Worth[];
  /** How many decisions there are in all turns. */
  readonly decisions: number;
}

interface Worth {
  readonly decision: Decision;
  readonly effect: number;
  readonly dropped: number;
}

export const turningPoints: Question<TurningPointsRequest, Prepared, TurningPointsSample, TurningPointsAnswer> = {
  check,
  // One sample for each turn under each luck, so that no sample takes long.
  size: (_scenario, { game, seeds }) => seeds * game.orders.length,
  prepare: (scenario, { game, seat }) => ({ decisions: decisionsOf(scenario, game, seat), base: null }),
  sample(scenario, request, index, prepared) {
    const { game, seat } = request;
    const turn = index % game.orders.length;
    const base = baseFor(scenario, request, Math.floor(index / game.orders.length), prepared);
    const before = base.before[turn];
    const worths = prepared.decisions
      .filter((decision) => decision.turn === turn)
      .map((decision): Worth => {
        // The game broke off under this luck before the decision.
        if (before === undefined) return { decision, effect: 0, dropped: 0 };
        const after = replayedTurn(scenario, game, seat, before, otherwise(decision));
        const end = replayedToEnd(scenario, game, seat, after, asRecorded);
        const effect = base.composite - compositeIn(scenario, end.state, seat);
        return { decision, effect, dropped: Math.max(0, end.dropped - base.end.dropped) };
      });
    return { worths, decisions: prepared.decisions.length };
  },
  answer(_scenario, { game, most }, samples) {
    const turns = game.orders.length;
    const decisions = samples[0]?.decisions ?? 0;
    const level = levelAmong(decisions);
    const points = samples
      .slice(0, turns)
      .flatMap(({ worths }, turn) =>
        worths.map((_, at) =>
          pointOf(
            samples.flatMap((sample, index) => (index % turns === turn ? (sample.worths[at] ?? []) : [])),
            level,
          ),
        ),
      )
      .filter((point) => point !== null)
      .filter(({ effect }) => effect.beyondNoise && Math.abs(effect.mean) >= SMALLEST)
      .sort((a, b) => Math.abs(b.effect.mean) - Math.abs(a.effect.mean) || a.decision.turn - b.decision.turn);
    return {
      points: points.slice(0, most),
      decisions,
      beyondNoise: points.length,
      seeds: Math.ceil(samples.length / turns),
    };
  },
};

/** @param worths of one decision, by luck, the game's own first */
function pointOf(worths: readonly Worth[], level: number): TurningPoint | null {
  const [own] = worths;
  if (own === undefined) return null;
  const effect = pairedDifference(
    worths.map((worth) => worth.effect),
    level,
  );
  const dropped = worths.reduce((sum, worth) => sum + worth.dropped, 0);
  return { decision: own.decision, effect, here: own.effect, dropped };
}

function baseFor(scenario: Scenario, { game, seat }: TurningPointsRequest, luck: number, prepared: Prepared): Base {
  if (prepared.base?.luck === luck) return prepared.base;
  const before: Course[] = [];
  let course: Course = { state: firstState(scenario, game, luck), turns: 0, dropped: 0 };
  while (!isAtEnd(game, course)) {
    before.push(course);
    course = replayedTurn(scenario, game, seat, course, asRecorded);
  }
  const base = { luck, before, end: course, composite: compositeIn(scenario, course.state, seat) };
  prepared.base = base;
  return base;
}

function check(_scenario: Scenario, { seat, game, seeds, most }: TurningPointsRequest): RequestProblem | null {
  return (
    checkRecord(seat, game) ?? checkCount('seeds', seeds, 2, MOST_SEEDS) ?? checkCount('most', most, 1, MOST_POINTS)
  );
}
