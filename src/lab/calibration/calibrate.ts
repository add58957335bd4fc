/** Fits the plan's coefficients to a record, in sample and out of it. The record is handed in: nothing here can look it up. */
import { POSTURES, type Scenario, type StateId } from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { yearEnds } from '../history/predictions.ts';
import type { PostureRecord, PredictedPosture } from '../score/types.ts';
import { yearEndsOf } from './chain.ts';
import { type Fit, fitTo, scoresAt, type Track, type Tracks } from './fit.ts';
import { type Linearised, linearise } from './linearise.ts';
import type { Plan, Values } from './plan.ts';

export interface Calibration {
  readonly scenario: Scenario;
  readonly linearised: Linearised;
  readonly plan: Plan;
  /** Fitted to all governments of the record. */
  readonly fit: Fit;
  readonly tracks: Tracks;
}

/**
 * @param others values of coefficients that are not fitted, where they are not the scenario's
 * @param weights of governments; 1 where left out
 */
export function calibrate(
  scenario: Scenario,
  script: Script,
  plan: Plan,
  record: PostureRecord,
  others: Values = {},
  weights: ReadonlyMap<StateId, number> = new Map(),
): Calibration {
  const tracks = tracksOf(scenario, record);
  const { turnsPerYear: perYear } = scenario.calendar;
  let linearised = linearise(
    scenario,
    script,
    plan,
    plan.fitted.map(({ prior }) => prior),
    others,
  );
  let found = fitTo({ linearised, plan, tracks, perYear, weights });
  for (let round = 1; round < plan.rounds; round++) {
    linearised = linearise(scenario, script, plan, found.values, others);
    found = fitTo({ linearised, plan, tracks, perYear, weights });
  }
  return { scenario, linearised, plan, fit: found, tracks };
}

/** Fitted without the governments that are left out, around the same point. */
export function fitWithout({ scenario, linearised, plan, tracks }: Calibration, out: readonly StateId[]): Fit {
  const seen = new Map([...tracks].filter(([id]) => !out.includes(id)));
  return fitTo({ linearised, plan, tracks: seen, perYear: scenario.calendar.turnsPerYear });
}

/** The likeliest posture of each of these governments at each year's end; of two equally likely, the lower. */
export function predicted(
  { scenario, linearised }: Calibration,
  { values, noise }: Fit,
  states: readonly StateId[],
): PredictedPosture[] {
  const years = [...yearEnds(scenario).keys()];
  return linearised.panel.flatMap((row, r) => {
    if (!states.includes(row.state)) return [];
    const scores = scoresAt(linearised, row, r, values);
    const ends = yearEndsOf(row, scores, noise, scenario.calendar.turnsPerYear, years.length);
    return years.map((year, y) => {
      const chances = ends[y] as Float64Array;
      const most = Math.max(...chances);
      return { state: row.state, year, posture: POSTURES.find((k) => chances[k] === most) ?? 0 };
    });
  });
}

/** By government, the accepted levels at each of the calendar's year ends. Governments of which a year is not on record are left out. */
export function tracksOf(scenario: Scenario, { postures }: PostureRecord): Map<StateId, Track> {
  const years = [...yearEnds(scenario).keys()];
  const tracks = new Map<StateId, Track>();
  for (const id of [...new Set(postures.map(({ state }) => state))].sort()) {
    const own = years.flatMap((year) => postures.filter((row) => row.state === id && row.year === year));
    if (own.length === years.length)
      tracks.set(
        id,
        own.map(({ accepted }) => accepted),
      );
  }
  return tracks;
}
