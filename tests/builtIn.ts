/** The built-in games, read once through their door, for tests that play. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../src/engine/index.ts';
import { parseScenario } from '../src/scenario/index.ts';

export interface BuiltIn {
  readonly scenario: Scenario;
  /** The JSON as written. */
  readonly source: unknown;
  readonly hash: string;
}

function read(name: string): BuiltIn {
  const text = readFileSync(join(import.meta.dirname, '../scenarios', `${name}.json`), 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok)
    throw new Error(`${name}: ${parsed.problems.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  return { scenario: parsed.scenario, source: JSON.parse(text), hash: parsed.hash };
}

export const archipelago = read('archipelago');
export const chillyReception = read('chilly-reception');
