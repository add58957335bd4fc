/** A calibration as JSON. */
import type { ParameterId, Scenario } from '../../engine/index.ts';
import { type Comparison, meanWithin, type Scores } from '../../lab/index.ts';
import type { CalibrationRun } from './run.ts';

export interface Fitted {
  readonly id: ParameterId;
  readonly prior: number;
  readonly value: number;
  /** The scenario's range. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export function fittedOf({ parameters }: Scenario, { calibration: { plan, fit } }: CalibrationRun): Fitted[] {
  const values = [...fit.values, fit.noise.disposition, fit.noise.choice];
  return [...plan.fitted, plan.disposition, plan.choice].map(({ id, prior }, i) => {
    const spec = parameters[id];
    const value = values[i] as number;
    return {
      id,
      prior,
      value,
      low: spec?.low ?? value,
      high: spec?.high ?? value,
      source: (spec?.sources ?? []).join('; '),
    };
  });
}

export function calibrationFields(scenario: Scenario, run: CalibrationRun): object {
  const { inSample, outOfSample, permuted, byBloc, heldOut, baselines } = run;
  const parameters = fittedOf(scenario, run);
  const ids = parameters.map(({ id }) => id);
  return {
    inSample: scoresOf(inSample),
    outOfSample: {
      all: meansOf(outOfSample.map(({ comparison }) => comparison.all)),
      movers: meansOf(outOfSample.map(({ comparison }) => comparison.movers)),
      bySeed: outOfSample.map(({ seed, comparison }) => ({ seed, ...scoresOf(comparison) })),
    },
    ...(permuted.length === 0
      ? {}
      : {
          permuted: {
            all: meansOf(permuted.map(({ all }) => all)),
            movers: meansOf(permuted.map(({ movers }) => movers)),
          },
        }),
    byBloc: {
      ...scoresOf(byBloc.comparison),
      folds: byBloc.folds.map(({ name, test, scores }) => ({ bloc: name, test, scores })),
    },
    heldOut: scoresOf(heldOut),
    baselines: {
      persistence: scoresOf(baselines.persistence),
      vetting: scoresOf(baselines.vetting),
      persistenceWithToolbox: scoresOf(baselines.toolbox),
    },
    folds: outOfSample.flatMap(({ seed, folds }) =>
      folds.map(({ test, scores, fit }) => {
        const values = [...fit.values, fit.noise.disposition, fit.noise.choice];
        return { seed, test, scores, parameters: Object.fromEntries(ids.map((id, i) => [id, values[i]])) };
      }),
    ),
    parameters,
  };
}

function scoresOf({ all, movers, movesInto, falseMoves }: Comparison): object {
  return { ...all, movers: { ...movers }, movesInto, falseMoves };
}

function meansOf(sets: readonly Scores[]): object {
  const of = (pick: (scores: Scores) => number): object => meanWithin(sets.map(pick));
  return {
    exact: of(({ exact }) => exact),
    within1: of(({ within1 }) => within1),
    side2: of(({ side2 }) => side2),
    mae: of(({ mae }) => mae),
  };
}
