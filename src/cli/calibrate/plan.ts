/** What a calibration may turn, as the file beside the scenario says. */
import { readFileSync } from 'node:fs';
import type { StateId } from '../../engine/index.ts';
import type { Plan } from '../../lab/index.ts';
import { FailedError } from '../io.ts';

interface PlanFile extends Plan {
  readonly kind: string;
  /** Governments that nobody looked at while the structure was chosen. */
  readonly heldOut: readonly StateId[];
}

/** @throws FailedError where none comes with the scenario */
export function readPlan(scenario: string): PlanFile {
  try {
    const file = new URL(`../../../scenarios/calibration/${scenario}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')) as PlanFile;
  } catch {
    throw new FailedError(`No plan for a calibration comes with ${scenario}: scenarios/calibration/${scenario}.json.`);
  }
}
