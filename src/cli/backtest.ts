import type { Scenario } from '../engine/index.ts';
import { hasNoObject, recordScript } from '../lab/index.ts';
import type { Script } from '../scenario/index.ts';
import { readAnswerKey, readOutcomes } from './answerKey.ts';
import { backtestFields } from './backtest/fields.ts';
import { backtestReport } from './backtest/report.ts';
import { backtestOf } from './backtest/run.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario, loadScript, writeText } from './files.ts';
import type { ExitStatus, Io } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';

const MOST_SEEDS = 10_000;

export const backtest: Command = {
  name: 'backtest',
  summary:
    'Lets the powers do what they did, by date, and holds what governments do in the game against what they did.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: the one that the record is of)' },
    script: { value: 'FILE', help: 'another script of the powers’ orders and outside events' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    seeds: { value: 'N', help: 'how many games (default 20)' },
    replay: { value: 'FILE', help: 'write the first game as a recording, to be watched' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'The prediction is the posture that a government has at a year’s end in most games; the two powers are not predicted. Where the record',
    'could fairly be coded in two ways, both are accepted; "strict" takes the first alone. Within 1: at most one level off. Right side of 2:',
    'rightly below level 2, or rightly from it on. Movers: governments whose level in the record ever changed.',
    '',
    'The forecast holds every government at its true posture until the end of a year and lets it go from there.',
    '',
    'Fails (1) where an order of the script is refused though the game has an object for it.',
  ],
  run: runBacktest,
};

function runBacktest(args: Arguments, io: Io): ExitStatus {
  const key = readAnswerKey();
  const { scenario, hash } = loadScenario(args.text('scenario') ?? key.scenario);
  const script = loadScript(scenario, args.text('script'));
  const seed = args.text('seed') ?? '1';
  const seeds = args.count('seeds', MOST_SEEDS) ?? 20;
  writeRecording(args.text('replay'), scenario, script, seed);
  let done = 0;
  const progress = progressOf(io, 0, 2 * seeds);
  const test = backtestOf({ scenario, script, key, outcomes: readOutcomes(), seed, seeds }, () => progress(++done));
  io.status(null);
  if (args.flag('json')) io.out(jsonLine('backtest', hash, backtestFields(test)));
  else for (const line of backtestReport(scenario, test)) io.out(line);
  return test.refused.every(hasNoObject) ? 0 : 1;
}

function writeRecording(file: string | null, scenario: Scenario, script: Script, seed: string): void {
  if (file !== null) writeText(file, `${JSON.stringify(recordScript(scenario, script, `${seed}/0`))}\n`);
}
