/** The panel of scores around one set of values, and how each score moves with each coefficient: differences of the engine's own appraisal. */
import type { Scenario } from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { scripted } from '../history/scripted.ts';
import { courseOf } from './course.ts';
import { type Panel, panelOf } from './panel.ts';
import { type Plan, type Values, withValues } from './plan.ts';

export interface Linearised {
  readonly panel: Panel;
  /** Values of the fitted coefficients around which it holds, in the plan's order. */
  readonly at: readonly number[];
  /** By coefficient, row and choice, 5 × 5: % of GDP a year by unit of the coefficient. */
  readonly slopes: readonly (readonly (readonly Float64Array[])[])[];
}

/** Part of a coefficient by which it is moved to see what it does. */
const NUDGE = 0.05;

/**
 * The courses are played once: what a coefficient does to the course of the world, besides to the scores, comes in with the next round.
 *
 * @param others values of coefficients that are not fitted, where they are not the scenario's
 */
export function linearise(
  scenario: Scenario,
  script: Script,
  plan: Plan,
  at: readonly number[],
  others: Values,
): Linearised {
  const here = withValues(scenario, { ...others, ...valuesOf(plan, at) });
  const along = scripted(here, script);
  const courses = plan.courses.map((seed) => courseOf(along, seed));
  const panel = panelOf(along.scenario, courses);
  const slopes = plan.fitted.map(({ id }, p) => {
    const by = (at[p] as number) * NUDGE;
    const moved = panelOf(withValues(along.scenario, { [id]: (at[p] as number) + by }), courses);
    return panel.map(({ choices }, r) =>
      choices.map(({ scores }, c) => {
        const other = moved[r]?.choices[c]?.scores;
        return scores.map((score, i) => ((other?.[i] ?? score) - score) / by);
      }),
    );
  });
  return { panel, at, slopes };
}

export function valuesOf({ fitted }: Plan, values: readonly number[]): Values {
  return Object.fromEntries(fitted.map(({ id }, i) => [id, values[i] as number]));
}
