import { counterfactualTable, seedsOf, type Values } from '../lab/index.ts';
import type { Arguments, Command } from './command.ts';
import { readCounterfactuals } from './counterfactuals/read.ts';
import { counterfactualLines, counterfactualsPage } from './counterfactuals/report.ts';
import { loadScenario, loadScript, writeText } from './files.ts';
import { type ExitStatus, FailedError, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';
import { readEnsemble } from './response.ts';

const MOST_SEEDS = 1000;
const MOST_MEMBERS = 1000;

export const counterfactuals: Command = {
  name: 'counterfactuals',
  summary: 'Plays the record otherwise, and says what would have come of it, over the ensemble of coefficients.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    questions: { value: 'FILE', help: 'other questions' },
    only: { value: 'A,B', help: 'these questions alone' },
    members: { value: 'N', help: 'how many sets of coefficients of the ensemble (default: all)' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    seeds: { value: 'N', help: 'how many games a course and member (default 3)' },
    markdown: { value: 'FILE', help: 'write the page, docs/counterfactuals.md' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'Each course runs along the script with what the question changes, under the same seeds as the real course of the same member. An expectation survives',
    'where the difference has its sign in every member. Without an ensemble the scenario’s own values are the one member.',
    '',
    'Fails (1) where an expectation holds in no more than half of the members.',
  ],
  run: runCounterfactuals,
};

function runCounterfactuals(args: Arguments, io: Io): ExitStatus {
  const { scenario, hash } = loadScenario(args.text('scenario') ?? 'chilly-reception');
  const script = loadScript(scenario, null);
  const all = readCounterfactuals(scenario, script, args.text('questions'));
  const only = args.text('only')?.split(',') ?? all.map(({ id }) => id);
  const asked = only.map((id) => {
    const question = all.find((each) => each.id === id);
    if (!question) throw new UsageError(`There is no question "${id}": ${all.map((each) => each.id).join(', ')}.`);
    return question;
  });
  const ensemble = membersOf(scenario.id);
  const members = (ensemble ?? [{}]).slice(0, args.count('members', MOST_MEMBERS) ?? MOST_MEMBERS);
  const seeds = args.count('seeds', MOST_SEEDS) ?? 3;
  const seed = args.text('seed') ?? '1';
  const progress = progressOf(io, 0, members.length * (asked.length + 1), 'courses');
  let done = 0;
  const table = counterfactualTable(scenario, script, asked, members, seedsOf(seed, seeds), () => progress(++done));
  io.status(null);
  const page = args.text('markdown');
  const made = { title: scenario.meta.title, seeds, seed, ensemble: ensemble !== null };
  if (page !== null) writeText(page, counterfactualsPage(table, made));
  if (args.flag('json')) io.out(jsonLine('counterfactuals', hash, { seed, seeds, ...table }));
  else for (const line of counterfactualLines(table)) io.out(line);
  return table.answers.every(({ expectations }) => expectations.every(({ verdict }) => verdict !== 'not')) ? 0 : 1;
}

/** null where no ensemble comes with the scenario. */
function membersOf(scenario: string): readonly Values[] | null {
  try {
    return readEnsemble(scenario).map(({ values }) => values);
  } catch (error) {
    if (error instanceof FailedError) return null;
    throw error;
  }
}
