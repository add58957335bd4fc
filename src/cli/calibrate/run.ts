/** A calibration in sample, out of it by lot and by bloc, and the baselines beside it. */
import type { Scenario, StateId } from '../../engine/index.ts';
import {
  blocFolds,
  type Calibration,
  type Comparison,
  calibrate,
  calibrationFor,
  compareWithRecord,
  dealtRecord,
  everyoneVets,
  type Fit,
  fitWithout,
  foldsOf,
  type Plan,
  type PostureRecord,
  type PredictedPosture,
  partOf,
  persistence,
  persistenceWithToolbox,
  predicted,
  type ScoredSet,
  type ToolboxRule,
} from '../../lab/index.ts';
import type { Script } from '../../scenario/index.ts';

export interface CalibrationSetup {
  readonly scenario: Scenario;
  readonly script: Script;
  readonly plan: Plan & { readonly heldOut: readonly StateId[] };
  readonly record: PostureRecord;
  readonly toolbox: ToolboxRule;
  readonly folds: number;
  /** One for each dealing of the folds. */
  readonly seeds: readonly string[];
  /** One for each time that attributes are dealt among governments, to see the skill go. */
  readonly permutations: readonly string[];
}

export interface FoldFit {
  readonly test: readonly StateId[];
  readonly scores: ScoredSet;
  readonly fit: Fit;
}

export interface CrossValidation {
  readonly seed: string;
  readonly comparison: Comparison;
  readonly folds: readonly FoldFit[];
}

export interface CalibrationRun {
  readonly calibration: Calibration;
  readonly inSample: Comparison;
  readonly outOfSample: readonly CrossValidation[];
  /** Out of sample, by lot, once attributes are dealt among governments. */
  readonly permuted: readonly Comparison[];
  /** Whole blocs left out in turn. */
  readonly byBloc: {
    readonly comparison: Comparison;
    readonly folds: readonly (FoldFit & { readonly name: string })[];
  };
  /** The governments that were held out while the structure was chosen, predicted from all others. */
  readonly heldOut: Comparison;
  readonly baselines: { readonly persistence: Comparison; readonly vetting: Comparison; readonly toolbox: Comparison };
}

/** @param told after each part of the work */
export function runCalibration(setup: CalibrationSetup, told: () => void): CalibrationRun {
  const { scenario, script, plan, record, toolbox } = setup;
  const calibration = calibrate(scenario, script, plan, record);
  told();
  const states = [...calibration.tracks.keys()];
  const leftOf = (of: Calibration, test: readonly StateId[]): readonly [Fit, PredictedPosture[]] => {
    const fit = fitWithout(of, test);
    told();
    return [fit, predicted(of, fit, test)];
  };
  const left = (test: readonly StateId[]): readonly [FoldFit, PredictedPosture[]] => {
    const [fit, found] = leftOf(calibration, test);
    return [{ test, scores: compareWithRecord(found, only(record, test)).all, fit }, found];
  };
  const outOfSample = setup.seeds.map((seed): CrossValidation => {
    const parts = foldsOf(states, setup.folds, seed).map(left);
    return {
      seed,
      comparison: compareWithRecord(
        parts.flatMap(([, found]) => found),
        record,
      ),
      folds: parts.map(([fold]) => fold),
    };
  });
  const permuted = setup.permutations.map((seed): Comparison => {
    const dealt = dealtRecord(record, seed);
    const of = calibrationFor(calibration, dealt);
    return compareWithRecord(
      foldsOf(states, setup.folds, seed).flatMap((test) => leftOf(of, test)[1]),
      dealt,
    );
  });
  const blocs = blocFolds(scenario, states).map((fold) => ({ fold, left: left(fold.states) }));
  return {
    calibration,
    inSample: compareWithRecord(predicted(calibration, calibration.fit, states), record),
    outOfSample,
    permuted,
    byBloc: {
      comparison: compareWithRecord(
        blocs.flatMap((each) => each.left[1]),
        record,
      ),
      folds: blocs.map(({ fold, left: [fit] }) => ({ ...fit, name: fold.bloc ?? '' })),
    },
    heldOut: compareWithRecord(left(plan.heldOut)[1], only(record, plan.heldOut)),
    baselines: {
      persistence: compareWithRecord(persistence(record), record),
      vetting: compareWithRecord(everyoneVets(record), record),
      toolbox: compareWithRecord(persistenceWithToolbox(scenario, record, toolbox), record),
    },
  };
}

/** Parts of the work that will be told of. */
export function partsOfWork({ scenario, record, folds, seeds, permutations }: CalibrationSetup): number {
  const states = [...new Set(record.postures.map(({ state }) => state))];
  return 2 + (seeds.length + permutations.length) * folds + blocFolds(scenario, states).length;
}

function only(record: PostureRecord, states: readonly StateId[]): PostureRecord {
  return partOf(record, ({ state }) => states.includes(state));
}
