/** Counterfactual questions over an ensemble of coefficients: each is played against the real course under the same seeds. */
import type { Scenario } from '../../engine/index.ts';
import { type Counterfactual, MEASURES, type Measure, type Script } from '../../scenario/index.ts';
import { type Values, withValues } from '../calibration/plan.ts';
import { hasNoObject } from '../history/playScript.ts';
import { distributionOf, meanOf } from '../statistics/distribution.ts';
import { type Measured, type MeasuredRun, measure } from './measures.ts';
import { otherwise } from './otherwise.ts';

/** Over the members of the ensemble; each member's value is the mean of its seeds. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly min: number;
  readonly max: number;
}

/** all: in every member; most: in more than half. */
export type Verdict = 'all' | 'most' | 'not';

export interface Expectation {
  readonly measure: Measure;
  readonly sign: '+' | '-' | '0';
  /** Members in which it came out so. */
  readonly held: number;
  readonly verdict: Verdict;
}

export interface Answer {
  readonly id: string;
  readonly asks: string;
  readonly because: string;
  readonly measures: Readonly<Record<Measure, Spread>>;
  /** Against the real course, member by member. */
  readonly differences: Readonly<Record<Measure, Spread>>;
  readonly expectations: readonly Expectation[];
  /** Orders a game that the rules refused though the game had an object for them: above 0, the question was not asked whole. */
  readonly refused: number;
}

export interface CounterfactualTable {
  readonly members: number;
  readonly course: Readonly<Record<Measure, Spread>>;
  readonly answers: readonly Answer[];
}

/**
 * @param members sets of coefficients
 * @param told after each course of a member
 */
export function counterfactualTable(
  scenario: Scenario,
  script: Script,
  questions: readonly Counterfactual[],
  members: readonly Values[],
  seeds: readonly string[],
  told: () => void,
): CounterfactualTable {
  const play = (course: Parameters<typeof measure>[0]): MeasuredRun[] => {
    const runs = seeds.map((seed) => measure(course, seed));
    told();
    return runs;
  };
  const courses = members.map((values) => ({ scenario: withValues(scenario, values), script }));
  const real = courses.map((course) => averaged(play(course)));
  return {
    members: members.length,
    course: spreads(real),
    answers: questions.map((question) => {
      const runs = courses.map((course) => play(otherwise(course, question)));
      const own = runs.map(averaged);
      const differences = own.map((measured, m) => less(measured, real[m] as Measured));
      const { id, asks, because, expected } = question;
      return {
        id,
        asks,
        because,
        measures: spreads(own),
        differences: spreads(differences),
        expectations: expected.map((each) => met(each, differences)),
        refused: meanOf(runs.flat().map(({ refused }) => refused.filter((order) => !hasNoObject(order)).length)),
      };
    }),
  };
}

function byMeasure<T>(of: (id: Measure) => T): Readonly<Record<Measure, T>> {
  return Object.fromEntries(MEASURES.map((id) => [id, of(id)])) as Record<Measure, T>;
}

function averaged(runs: readonly MeasuredRun[]): Measured {
  return byMeasure((id) => meanOf(runs.map(({ measured }) => measured[id])));
}

function less(a: Measured, b: Measured): Measured {
  return byMeasure((id) => a[id] - b[id]);
}

function spreads(members: readonly Measured[]): Readonly<Record<Measure, Spread>> {
  return byMeasure((id) => {
    const { mean, sd, min, max } = distributionOf(members.map((measured) => measured[id]));
    return { mean, sd, min, max };
  });
}

function met(
  { measure: id, sign, within = 0 }: Counterfactual['expected'][number],
  differences: readonly Measured[],
): Expectation {
  const held = differences.filter((measured) => holds(sign, within, measured[id])).length;
  const verdict = held === differences.length ? 'all' : held > differences.length / 2 ? 'most' : 'not';
  return { measure: id, sign, held, verdict };
}

function holds(sign: Expectation['sign'], within: number, difference: number): boolean {
  if (sign === '0') return Math.abs(difference) <= within;
  return sign === '+' ? difference > 0 : difference < 0;
}
