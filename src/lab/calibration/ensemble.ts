/**
 * Sets of coefficients that fit the record about equally well: each is fitted with governments weighted by lot (a Bayesian bootstrap: Rubin 1981)
 * and with what the record cannot tell drawn from its range. What holds in all of them rests on more than one fit.
 */
import type { Scenario } from '../../engine/index.ts';
import { log } from '../../engine/numeric.ts';
import type { Script } from '../../scenario/index.ts';
import { compareWithRecord } from '../score/compare.ts';
import type { PostureRecord, Scores } from '../score/types.ts';
import { calibrate, predicted } from './calibrate.ts';
import { lot } from './folds.ts';
import { valuesOf } from './linearise.ts';
import type { Plan, Values } from './plan.ts';

export interface Member {
  readonly values: Values;
  /** Over all governments of the record, by equal weights. */
  readonly scores: Scores;
}

/** One candidate of an ensemble, by its number; the same number gives the same. */
export function candidate(
  scenario: Scenario,
  script: Script,
  plan: Plan,
  record: PostureRecord,
  seed: string,
  index: number,
): Member {
  const drawn = Object.fromEntries(
    plan.drawn.map(({ id, low, high }) => [id, low + (high - low) * lot(seed, index, 'drawn', id)]),
  );
  const states = Object.keys(scenario.states).sort();
  const weights = new Map(states.map((id) => [id, -log(1 - lot(seed, index, 'weight', id))]));
  const found = calibrate(scenario, script, plan, record, drawn, weights);
  const { values, noise } = found.fit;
  const { exact, within1, side2, mae } = compareWithRecord(predicted(found, found.fit, states), record).all;
  return {
    values: {
      ...drawn,
      ...valuesOf(plan, values),
      [plan.disposition.id]: noise.disposition,
      [plan.choice.id]: noise.choice,
    },
    scores: { exact, within1, side2, mae },
  };
}

/** The best of the candidates, by mean error, in the order of their numbers. */
export function kept(candidates: readonly Member[], count: number): Member[] {
  const least = [...candidates].sort((a, b) => a.scores.mae - b.scores.mae).slice(0, count);
  return candidates.filter((member) => least.includes(member));
}
