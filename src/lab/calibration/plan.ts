/** What a calibration may turn: written down before the fit, by scenario, with where each coefficient begins. */
import type { ParameterId, Scenario } from '../../engine/index.ts';

export interface Coefficient {
  readonly id: ParameterId;
  /** Where the fit begins and is drawn back to; above 0. */
  readonly prior: number;
  /** Spread of the prior, as a factor's logarithm: 0.5 is a factor of 1.6 either way. */
  readonly spread: number;
}

/** A coefficient that the record cannot tell: it keeps its value, and the ensemble draws it from its range. */
export interface Drawn {
  readonly id: ParameterId;
  readonly low: number;
  readonly high: number;
}

export interface Plan {
  readonly fitted: readonly Coefficient[];
  /** The sizes of home politics and of chance at a window, fitted too. */
  readonly disposition: Coefficient;
  readonly choice: Coefficient;
  readonly drawn: readonly Drawn[];
  /** Seeds of the scripted courses over which the scores are averaged. */
  readonly courses: readonly string[];
  /** Times that the scores are worked out anew around the values found. */
  readonly rounds: number;
  readonly steps: number;
}

export type Values = Readonly<Partial<Record<ParameterId, number>>>;

/** The same scenario with other values of coefficients; their ranges, units and sources stay. */
export function withValues(scenario: Scenario, values: Values): Scenario {
  const parameters = { ...scenario.parameters };
  for (const [id, value] of Object.entries(values)) {
    const spec = parameters[id];
    if (!spec) throw new RangeError(id);
    parameters[id] = { ...spec, value };
  }
  return { ...scenario, parameters };
}
