import { RULES_VERSION } from '../engine/index.ts';

/** One line of JSON, under the heading that every object of this program has. `version` grows when a field goes away or changes its meaning. */
export function jsonLine(command: string, scenarioHash: string | null, fields: object, version = 1): string {
  return JSON.stringify({ schema: `rr.${command}/${version}`, rulesVersion: RULES_VERSION, scenarioHash, ...fields });
}
