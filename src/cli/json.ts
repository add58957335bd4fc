import { RULES_VERSION } from '../engine/index.ts';

/** The fields under the heading that every object of this program has. `version` grows when a field goes away or changes its meaning. */
export function headed<T extends object>(command: string, scenarioHash: string | null, fields: T, version = 1) {
  return { schema: `rr.${command}/${version}`, rulesVersion: RULES_VERSION, scenarioHash, ...fields };
}

/** One line of JSON, under the heading. */
export function jsonLine(command: string, scenarioHash: string | null, fields: object, version = 1): string {
  return JSON.stringify(headed(command, scenarioHash, fields, version));
}
