/** The questions that come with a scenario. */
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../engine/index.ts';
import { type Counterfactual, parseCounterfactuals, type Script } from '../../scenario/index.ts';
import { problemLines, readText } from '../files.ts';
import { FailedError } from '../io.ts';

/**
 * @param file where null, the one that comes with the scenario
 * @throws FailedError with every problem of the file
 */
export function readCounterfactuals(
  scenario: Scenario,
  script: Script,
  file: string | null,
): readonly Counterfactual[] {
  const own = new URL(`../../../scenarios/counterfactuals/${scenario.id}.json`, import.meta.url);
  const path = file ?? fileURLToPath(own);
  const parsed = parseCounterfactuals(readText(path), scenario, script);
  if (!parsed.ok) throw new FailedError([`${path} does not hold:`, ...problemLines(parsed.problems)].join('\n'));
  return parsed.questions;
}
