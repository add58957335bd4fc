/** From plain JSON to a scenario or to what is wrong with it. */
import type { ParameterRules, Scenario } from '../engine/model/index.ts';
import { crossCheck } from './checks/index.ts';
import { migrate } from './migrate/index.ts';
import type { Finding, StepPath } from './problem.ts';
import { check } from './schema/findings.ts';
import { scenarioSchema } from './schema/scenario.ts';

export interface ScenarioReading {
  /** Null where the schema found something; cross-checks may still have found errors where it is not. */
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
}

/**
 * @param value plain JSON, as written
 * @param at where the scenario stands in its file: the findings' paths begin there
 * @param parameters the coefficients that the model reads, and what they may be
 */
export function readScenario(value: unknown, at: StepPath, parameters: ParameterRules): ScenarioReading {
  const within = (findings: readonly Finding[]) => findings.map((each) => ({ ...each, path: [...at, ...each.path] }));
  const migrated = migrate('scenario', value);
  if ('finding' in migrated) return { scenario: null, findings: within([migrated.finding]) };
  const { data, findings } = check(scenarioSchema, migrated.value);
  return {
    scenario: data,
    findings: within([...findings, ...crossCheck(migrated.value, findings, parameters)]),
  };
}
