import { readFileSync } from 'node:fs';
import { type Member, responseTable } from '../lab/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario, loadScript, writeText } from './files.ts';
import { type ExitStatus, FailedError, type Io } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';
import { responseLines, responsePage } from './response/report.ts';

export const response: Command = {
  name: 'response',
  summary: 'Pulls every lever on open decisions, and says how many it changes.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    seed: { value: 'S', help: 'seed of the games along the script (default 1)' },
    members: { value: 'N', help: 'how many sets of coefficients of the ensemble (default: all)' },
    markdown: { value: 'FILE', help: 'write the page, docs/response.md' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'A decision is open where the government is below exclusion and decides three to six quarters on, from the fourth and from the tenth quarter of the',
    'script. An order is tried in its best realistic use: again and again up to the window, on governments that it is made for; one that is for',
    'something else than a decision says how far it moves that. Flipped: half the sum of the differences of the chances of the five postures, in the',
    'mean; net: levels moved in the mean; points: capital that a campaign takes. Range: over the ensemble.',
  ],
  run: runResponse,
};

function runResponse(args: Arguments, io: Io): ExitStatus {
  const { scenario, hash } = loadScenario(args.text('scenario') ?? 'chilly-reception');
  const script = loadScript(scenario, null);
  const ensemble = readEnsemble(scenario.id);
  const members = ensemble.slice(0, args.count('members', ensemble.length) ?? ensemble.length);
  const progress = progressOf(io, 0, members.length);
  let done = 0;
  const table = responseTable(
    scenario,
    script,
    members.map(({ values }) => values),
    args.text('seed') ?? '1',
    () => progress(++done),
  );
  io.status(null);
  const page = args.text('markdown');
  const made = { title: scenario.meta.title, seed: args.text('seed') ?? '1', members: members.length };
  if (page !== null) writeText(page, responsePage(table, made));
  if (args.flag('json')) io.out(jsonLine('response', hash, { ...table, members: members.length }));
  else for (const line of responseLines(table, members.length)) io.out(line);
  return 0;
}

/** @throws FailedError where none comes with the scenario */
export function readEnsemble(scenario: string): readonly Member[] {
  const name = `scenarios/calibration/${scenario}.ensemble.json`;
  try {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    return (JSON.parse(text) as { readonly members: readonly Member[] }).members;
  } catch {
    throw new FailedError(`No ensemble comes with ${scenario}: ${name} ("calibrate --ensemble" writes one).`);
  }
}
