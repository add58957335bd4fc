/** The table of mechanisms, and where in the code they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../engine/index.ts';
import { type MechanismTable, parseMechanisms } from '../../scenario/index.ts';
import { problemLines, readText } from '../files.ts';
import { FailedError } from '../io.ts';

const TABLE = fileURLToPath(new URL('../../../scenarios/mechanisms.json', import.meta.url));
const ENGINE = join(import.meta.dirname, '../../engine');

/**
 * @param file where null, the table that comes with the program
 * @throws FailedError with every problem of the table: of the file, or that it names a file of the engine which is not there
 */
export function readMechanismTable(scenario: Scenario, file: string | null): MechanismTable {
  const path = file ?? TABLE;
  const parsed = parseMechanisms(readText(path), scenario);
  if (!parsed.ok) throw new FailedError([`${path} does not hold:`, ...problemLines(parsed.problems)].join('\n'));
  const lost = parsed.table.mechanisms.filter(({ where }) => where !== null && !existsSync(join(ENGINE, where)));
  if (lost.length > 0) {
    const lines = lost.map(({ id, where }) => `  ${id}: there is no src/engine/${where}.`);
    throw new FailedError([`${path} does not hold:`, ...lines].join('\n'));
  }
  return parsed.table;
}
