import { readFileSync } from 'node:fs';
import { type Member, type ResponseTable, responseTable } from '../lab/index.ts';
import { formatNumber, formatSigned } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario, loadScript } from './files.ts';
import { type ExitStatus, FailedError, type Io } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';

/** The bar: shares of open decisions that a lever should change at least and at most, and that none may exceed. */
const LEAST = 0.02;
const MOST = 0.25;
const NONE_ABOVE = 0.4;

export const response: Command = {
  name: 'response',
  summary: 'Pulls every lever on open decisions, and says how many it changes.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    seed: { value: 'S', help: 'seed of the games along the script (default 1)' },
    members: { value: 'N', help: 'how many sets of coefficients of the ensemble (default: all)' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'A decision is open where the government is below exclusion and comes to decide within five quarters. Levers are pulled in the fourth and in',
    'the tenth quarter of the script: an order is given by whoever may give it, whatever it costs. Flipped: half the sum of the differences of the',
    'chances of the five postures, in the mean over open decisions; net: levels moved in the mean. Range: over the ensemble.',
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
  if (args.flag('json')) io.out(jsonLine('response', hash, { ...table, members: members.length }));
  else for (const line of report(table, members.length)) io.out(line);
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

function report({ open, levers }: ResponseTable, members: number): string[] {
  const share = (value: number): string => formatNumber(100 * value, 1).padStart(6);
  const rows = [...levers].sort((a, b) => b.flipped.mean - a.flipped.mean);
  return [
    `${formatNumber(open, 1)} open decisions in the mean of two dates and ${members} sets of coefficients; shares in percent`,
    '',
    `  ${'lever'.padEnd(28)}flipped     from     to      net  tried on`,
    ...rows.map(({ id, flipped: { mean, min, max }, net, reached }) => {
      const verdict = max > NONE_ABOVE ? 'above 40' : mean > MOST ? 'above 25' : mean < LEAST ? 'below 2' : '';
      return `  ${id.padEnd(28)}${share(mean)}  ${share(min)} ${share(max)}  ${formatSigned(100 * net, 1).padStart(7)}  ${formatNumber(reached, 1).padStart(8)}  ${verdict}`.trimEnd();
    }),
  ];
}
