/** Where a government's prediction is furthest off, and what in the engine's appraisal of that choice speaks against the record. */
import {
  APPRAISAL_TERMS,
  type AppraisalTerm,
  appraise,
  POSTURES,
  type Posture,
  type Scenario,
  type StateId,
} from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { yearEnds } from '../history/predictions.ts';
import { scripted } from '../history/scripted.ts';
import type { ScoredPosture } from '../score/types.ts';
import { type Course, courseOf, stateHad } from './course.ts';
import { isOpen } from './panel.ts';
import type { Plan } from './plan.ts';

/** What several predictions of the same record say of one government at the end of a year. */
export interface ForetoldYear {
  readonly year: number;
  readonly accepted: readonly Posture[];
  readonly actual: Posture;
  /** Foretold most often; of equals the lower. */
  readonly posture: Posture;
  /** Share of the predictions that are right, 0 to 1. */
  readonly exact: number;
  /** Means over the predictions: the posture, and the distance to the nearest accepted level. */
  readonly mean: number;
  readonly error: number;
}

/** The year end at which a government is missed by most. */
export interface Miss {
  readonly state: StateId;
  readonly year: number;
  /** Where the predictions had it a year before. */
  readonly from: Posture;
  readonly recorded: Posture;
  readonly foretold: Posture;
}

/** How the posture foretold scores against the one on record, % of GDP a year. */
export interface MissTerms {
  /** Last window up to the year's end. */
  readonly turn: number;
  readonly lead: number;
  /** Sum to the lead. Above 0: the term speaks for the posture foretold. */
  readonly terms: readonly { readonly term: AppraisalTerm; readonly value: number }[];
}

/** A government's years, over predictions of the same record, each with all its rows. */
export function foretoldYears(
  predictions: readonly (readonly ScoredPosture[])[],
  state: StateId,
  years: readonly number[],
): ForetoldYear[] {
  return years.flatMap((year): ForetoldYear[] => {
    const rows = predictions.flatMap((each) => each.filter((row) => row.state === state && row.year === year));
    const [first] = rows;
    if (!first) return [];
    const mean = (of: (row: ScoredPosture) => number): number =>
      rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    const counts = POSTURES.map((k) => rows.filter(({ predicted }) => predicted === k).length);
    return [
      {
        year,
        accepted: first.accepted,
        actual: first.actual,
        posture: POSTURES.find((k) => counts[k] === Math.max(...counts)) ?? 0,
        exact: mean(({ error }) => (error === 0 ? 1 : 0)),
        mean: mean(({ predicted }) => predicted),
        error: mean(({ error }) => error),
      },
    ];
  });
}

/** Errors of nearly the size of the largest are as large: chance in the dealing must not choose the year. */
const AS_LARGE = 0.9;

/**
 * The first year of the largest mean error at which the posture foretold most often is wrong; null where that is never so. Where predictions have gone
 * further than the record and stand there, the year in which they went: that is the choice to be explained, and not that nobody steps back.
 */
export function missOf(state: StateId, start: Posture, years: readonly ForetoldYear[]): Miss | null {
  const wrong = years.filter(isWrong);
  const most = Math.max(...wrong.map(({ error }) => error));
  let at = years.findIndex((year) => isWrong(year) && year.error >= AS_LARGE * most);
  if (at < 0) return null;
  const foretold = (i: number): Posture => (i < 0 ? start : (years[i] as ForetoldYear).posture);
  const tooFar = nearest(years[at] as ForetoldYear) < foretold(at);
  while (tooFar && foretold(at - 1) === foretold(at) && at > 0 && isWrong(years[at - 1] as ForetoldYear)) at--;
  const miss = years[at] as ForetoldYear;
  return { state, year: miss.year, from: foretold(at - 1), recorded: nearest(miss), foretold: miss.posture };
}

function isWrong({ posture, accepted }: ForetoldYear): boolean {
  return !accepted.includes(posture);
}

/** Of the levels that count as right, the one nearest to what was foretold. */
function nearest({ accepted, actual, posture }: ForetoldYear): Posture {
  return [...accepted].sort((a, b) => Math.abs(a - posture) - Math.abs(b - posture))[0] ?? actual;
}

/** The terms behind misses, with the scenario's own coefficients, in the mean over the plan's courses along the script. */
export function missTerms(scenario: Scenario, script: Script, plan: Plan, misses: readonly Miss[]): MissTerms[] {
  const along = scripted(scenario, script);
  const courses = plan.courses.map((seed) => courseOf(along, seed));
  return misses.map((miss) => termsOf(along.scenario, courses, miss));
}

function termsOf(
  scenario: Scenario,
  courses: readonly Course[],
  { state: id, year, from, recorded, foretold }: Miss,
): MissTerms {
  const end = yearEnds(scenario).get(year);
  if (end === undefined) throw new RangeError(`year: ${year}`);
  let turn = end;
  while (turn > 0 && !courses.some((course) => isOpen(scenario, course, turn, id))) turn--;
  const sums = new Map<AppraisalTerm, number>(APPRAISAL_TERMS.map((term) => [term, 0]));
  for (const course of courses) {
    const state = stateHad(course, turn, id, from);
    if (!state) continue;
    const { scores } = appraise({ scenario, state }, id);
    for (const term of APPRAISAL_TERMS) {
      const by = (scores[foretold]?.terms[term] ?? 0) - (scores[recorded]?.terms[term] ?? 0);
      sums.set(term, (sums.get(term) ?? 0) + by / courses.length);
    }
  }
  const terms = [...sums].map(([term, value]) => ({ term, value }));
  return { turn, lead: terms.reduce((sum, { value }) => sum + value, 0), terms };
}
