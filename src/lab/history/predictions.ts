/** What many games along a script say: the posture of each government at each year end in most of them. */
import { calendarAt, POSTURES, type Posture, type Scenario, type StateId } from '../../engine/index.ts';
import type { PredictedPosture } from '../score/types.ts';
import type { ScriptRun } from './playScript.ts';

export interface Prediction extends PredictedPosture {
  /** Share of the games that are in each posture; sums to 1. */
  readonly shares: readonly number[];
}

/** The last turn of each year of the calendar, by year. A year that the calendar breaks off has none. */
export function yearEnds(scenario: Scenario): Map<number, number> {
  const { turns, turnsPerYear } = scenario.calendar;
  const ends = new Map<number, number>();
  for (let turn = 0; turn < turns; turn++) {
    const { year, part } = calendarAt(scenario, turn);
    if (part === turnsPerYear) ends.set(year, turn);
  }
  return ends;
}

/** Of postures in which equally many games are, the lower. Years by rising year, governments by id. */
export function predictionsOf(scenario: Scenario, runs: readonly Pick<ScriptRun, 'postures'>[]): Prediction[] {
  return [...yearEnds(scenario)].flatMap(([year, turn]) => {
    const states = Object.keys(runs[0]?.postures[turn] ?? {}).sort();
    return states.map((state) => ({
      state,
      year,
      ...modeOf(
        runs.map(({ postures }) => postures[turn]),
        state,
      ),
    }));
  });
}

function modeOf(
  postures: readonly (Readonly<Record<StateId, Posture>> | undefined)[],
  state: StateId,
): Pick<Prediction, 'posture' | 'shares'> {
  const counts = POSTURES.map((posture) => postures.filter((each) => each?.[state] === posture).length);
  const most = Math.max(...counts);
  return {
    posture: POSTURES.find((posture) => counts[posture] === most) ?? 0,
    shares: counts.map((count) => count / postures.length),
  };
}
