/** The scenario's coefficients as plain numbers; of a mechanism that it leaves out, those at which nothing comes of it. */
import { NEUTRAL, PARAMETER_IDS, type ParameterId, type Scenario } from '../model/index.ts';

export type Coefficients = Readonly<Record<ParameterId, number>>;

export function coefficients(scenario: Scenario): Coefficients {
  return Object.fromEntries(
    PARAMETER_IDS.map((id) => [id, scenario.parameters[id]?.value ?? NEUTRAL[id] ?? 0]),
  ) as Coefficients;
}
