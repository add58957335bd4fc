/**
 * The scores of every choice that governments could face, worked out once by the engine's own appraisal, so that a fit need not play games:
 * `U(state, turn, from, to)`, % of GDP a year, at each window.
 */
import { appraise, POSTURES, type Posture, type Scenario, type StateId, windowsOf } from '../../engine/index.ts';
import { type Course, stateHad } from './course.ts';

const N = POSTURES.length;

/** One choice of one government: its scores by the posture it comes from and the posture it goes to, 5 × 5. */
export interface Choice {
  readonly turn: number;
  readonly scores: Float64Array;
}

export interface Row {
  readonly state: StateId;
  readonly start: Posture;
  readonly choices: readonly Choice[];
}

/** A row for each government, its choices in the order of their turns. */
export type Panel = readonly Row[];

/** The mean over several courses of the same script: what chance does to the world is averaged out. */
export function panelOf(scenario: Scenario, courses: readonly Course[]): Panel {
  const { protector, rival } = scenario.powers;
  return Object.keys(scenario.states)
    .sort()
    .filter((id) => id !== protector && id !== rival)
    .map((state) => rowOf(scenario, courses, state));
}

function rowOf(scenario: Scenario, courses: readonly Course[], state: StateId): Row {
  const choices: Choice[] = [];
  for (let turn = 0; turn < scenario.calendar.turns; turn++) {
    // A window that chance opens counts where it opens in most courses.
    const open = courses.filter((course) => isOpen(scenario, course, turn, state));
    if (open.length * 2 > courses.length) choices.push({ turn, scores: scoresOf(scenario, open, turn, state) });
  }
  return { state, start: scenario.states[state]?.startPosture.value ?? 0, choices };
}

export function isOpen(scenario: Scenario, course: Course, turn: number, id: StateId): boolean {
  const state = course.states[turn];
  return state !== undefined && windowsOf({ seat: id, scenario, state }, id)[0]?.inTurns === 0;
}

function scoresOf(scenario: Scenario, courses: readonly Course[], turn: number, id: StateId): Float64Array {
  const scores = new Float64Array(N * N);
  for (const course of courses) {
    for (const from of POSTURES) {
      const state = stateHad(course, turn, id, from);
      if (!state) continue;
      for (const { posture, score } of appraise({ scenario, state }, id).scores) {
        const at = from * N + posture;
        scores[at] = (scores[at] as number) + score / courses.length;
      }
    }
  }
  return scores;
}
