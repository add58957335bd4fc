/** The scenario's coefficients as plain numbers. */
import type { Scenario } from '../model/index.ts';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters.ts';

export type Coefficients = Readonly<Record<ParameterId, number>>;

export function coefficients(scenario: Scenario): Coefficients {
  return Object.fromEntries(PARAMETER_IDS.map((id) => [id, scenario.parameters[id]?.value ?? 0])) as Coefficients;
}
