/** The script that comes with the real world, read once through its door. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '../../../src/scenario/index.ts';
import { chillyReception } from '../../builtIn.ts';

const SCRIPT_FILE = join(import.meta.dirname, '../../../scenarios/scripts/chilly-reception.json');

const parsed = parseScript(readFileSync(SCRIPT_FILE, 'utf8'), chillyReception.scenario);
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('; '));

export const script = parsed.script;
