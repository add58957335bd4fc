import { calendarAt, POSTURES, type Scenario } from '../engine/index.ts';
import {
  compareWithRecord,
  type GameLine,
  lineOf,
  playGame,
  predictionsOf,
  type RecordComparison,
  seedsOf,
} from '../lab/index.ts';
import { formatNumber, formatPercent, namesOf } from '../text/index.ts';
import { outcomesAt, readAnswerKey } from './answerKey.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario } from './files.ts';
import { type ExitStatus, FailedError, type Io } from './io.ts';
import { jsonLine } from './json.ts';
import { Tally } from './simulate/tally.ts';

const MOST_GAMES = 100_000;

export const record: Command = {
  name: 'record',
  summary: 'Plays many games without people and holds how they end against what governments did.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: the one that the record is of)' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    games: { value: 'N', help: 'how many games (default 100)' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'The prediction is the posture in which most games end, for every government but the two powers. Where the record could fairly be',
    'coded in two ways, both are accepted. Within 1: at most one level off. Side of 2: rightly below level 2, or rightly from it on.',
  ],
  run: runRecord,
};

function runRecord(args: Arguments, io: Io): ExitStatus {
  const key = readAnswerKey();
  const { scenario, hash } = loadScenario(args.text('scenario') ?? key.scenario);
  const year = lastYear(scenario);
  const outcomes = outcomesAt(key, year).filter(({ state }) => Object.hasOwn(scenario.states, state));
  if (outcomes.length === 0) throw new FailedError(`The record knows nothing of ${scenario.id} in ${year}.`);
  const lines = playAll(scenario, args.text('seed') ?? '1', args.count('games', MOST_GAMES) ?? 100);
  const comparison = compareWithRecord(predictionsOf(lines.map(({ postures }) => postures)), outcomes);
  if (args.flag('json')) io.out(jsonLine('record', hash, fieldsOf(comparison, year, lines.length)));
  else for (const line of report(scenario, comparison, year, lines.length)) io.out(line);
  const tally = new Tally();
  for (const line of lines) tally.add(line);
  return tally.sound ? 0 : 1;
}

/** The year at whose end the game ends. */
function lastYear(scenario: Scenario): number {
  return calendarAt(scenario, scenario.calendar.turns - 1).year;
}

function playAll(scenario: Scenario, seed: string, games: number): GameLine[] {
  return seedsOf(seed, games).map((each) =>
    lineOf(playGame({ scenario, seed: each, seat: null, turns: null }, null), null),
  );
}

function fieldsOf({ n, scores, confusion, outcomes }: RecordComparison, year: number, games: number): object {
  return {
    year,
    games,
    n,
    model: scores,
    confusion,
    predictions: outcomes.map(({ state, predicted, actual, accepted, shares }) => ({
      iso3: state,
      year,
      predicted,
      actual,
      accepted,
      shares,
    })),
  };
}

function report(scenario: Scenario, comparison: RecordComparison, year: number, games: number): string[] {
  const { n, scores, confusion, outcomes } = comparison;
  const names = namesOf(scenario);
  const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(5)).join('');
  const stateRows = [...outcomes]
    .sort((a, b) => b.error - a.error || (names.state(a.state) < names.state(b.state) ? -1 : 1))
    .map((outcome) => {
      const spread = outcome.shares.map((share) => (share === 0 ? '–' : formatPercent(share)));
      return `  ${names.state(outcome.state).padEnd(24)}${row([outcome.accepted.join('/'), outcome.predicted])}  ${row(spread)}`;
    });
  return [
    `${names.scenario.meta.title}: ${games} games without people, end of ${year}, ${n} governments`,
    '',
    `  exact                ${formatPercent(scores.exact)}`,
    `  within 1             ${formatPercent(scores.within1)}`,
    `  right side of 2      ${formatPercent(scores.side2)}`,
    `  mean absolute error  ${formatNumber(scores.mae, 2)} levels`,
    '',
    'Rows: the record; columns: the model',
    `     ${row(POSTURES)}`,
    ...POSTURES.map((posture) => `  ${posture}  ${row(confusion[posture] ?? [])}`),
    '',
    'Record, model, and the share of games that ended at each posture; the largest errors first',
    `  ${''.padEnd(24)}${row(['rec', 'mod'])}  ${row(POSTURES)}`,
    ...stateRows,
  ];
}
