/** A backtest in tables, for people. */
import type { Scenario } from '../../engine/index.ts';
import type { Comparison, MovesInto, ScoredSet } from '../../lab/index.ts';
import { formatNumber, formatSigned, joinNames, namesOf, turnLabel } from '../../text/index.ts';
import { matrix, SET_HEAD, scoreRow } from '../scoreRows.ts';
import { besidesReport } from './besidesReport.ts';
import { refusedOf } from './fields.ts';
import type { Backtest } from './run.ts';

export function backtestReport(scenario: Scenario, test: Backtest): string[] {
  const { model, baselines, forecast, years } = test;
  const names = namesOf(scenario);
  const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : joinNames(ids.map(names.state)));
  return [
    `${names.scenario.meta.title}, along the record of its two powers: ${test.states.length} governments, ends of ${years[0]} to ${years.at(-1)}, ${test.seeds} games`,
    '',
    'Exact, within one level, right side of level 2; mean absolute error in levels',
    `  ${''.padEnd(34)}${SET_HEAD}     ${'strictly'.padEnd(14)}`,
    ...scoreRows('all', model, ({ all }) => all, baselines),
    ...scoreRows(`movers (${model.movers.states.length})`, model, ({ movers }) => movers, baselines),
    '',
    'By year',
    ...Object.entries(model.byYear).map(([year, set]) => scoreRow(year, set)),
    '',
    'Rows: the record; columns: the model',
    ...matrix(model),
    '',
    'Moves into the tight postures',
    ...model.movesInto.map((moves) => movesText(moves, list)),
    `  Governments that never moved (${model.falseMoves.neverMovers}): ${model.falseMoves.states.length} have moved in the model, at ${model.falseMoves.yearEnds} year ends: ${list(model.falseMoves.states)}`,
    `  Year of the first change: ${changesText(model)}; left where they were: ${list(model.firstChanges.missed)}`,
    '',
    `Forecast from the true state at the end of ${forecast.from}`,
    scoreRow('model', forecast.model.all),
    scoreRow('freezing', forecast.freezing.all),
    scoreRow(`model, movers (${forecast.model.movers.states.length})`, forecast.model.movers),
    scoreRow('freezing, movers', forecast.freezing.movers),
    ...forecast.model.movesInto.map((moves) => movesText(moves, list)),
    '',
    ...besidesReport(scenario, test.besides),
    '',
    ...refusedText(scenario, test),
    '',
    'Record (both codings, where there are two) = or ≠ model, by year; the largest errors first',
    `  ${''.padEnd(24)}${years.map((year) => String(year).padEnd(8)).join('')}`,
    ...stateRows(test, names.state),
  ];
}

function scoreRows(
  who: string,
  model: Comparison,
  of: (comparison: Comparison) => ScoredSet,
  { persistence, vetting, toolbox }: Backtest['baselines'],
): string[] {
  return [
    scoreRow(`${who}: model`, of(model)),
    scoreRow(`${who}: persistence`, of(persistence)),
    scoreRow(`${who}: everyone vets`, of(vetting)),
    scoreRow(`${who}: persistence and toolbox`, of(toolbox)),
  ];
}

function movesText({ level, recorded, found, falsely }: MovesInto, list: (ids: readonly string[]) => string): string {
  return `  To ${level} or beyond: ${found.length} of ${recorded.length} found (${list(found)}), ${falsely.length} false (${list(falsely)})`;
}

function changesText({ firstChanges: { moved, bias, error }, movers }: Comparison): string {
  const share = `${moved} of ${movers.states.length} movers move`;
  if (bias === null || error === null) return share;
  return `${share}, ${formatNumber(error, 2)} years off, ${formatSigned(bias, 2)} in the mean`;
}

function refusedText(scenario: Scenario, test: Backtest): string[] {
  const rows = refusedOf(test);
  const wrong = rows.filter(({ noObject }) => !noObject).length;
  return [
    `Orders of the script that games refused: ${rows.length}; of them with an object in the game: ${wrong}`,
    ...rows.map(
      ({ turn, seat, order, code, noObject, games }) =>
        `  ${turnLabel(scenario.calendar, turn)}  ${seat}  ${JSON.stringify(order)}  ${code}  ${noObject ? '' : '(!)  '}in ${games} of ${test.seeds} games`,
    ),
    ...(test.endedEarly > 0 ? [`Games that ended before the calendar: ${test.endedEarly}`] : []),
  ];
}

function stateRows({ states, model, years }: Backtest, nameOf: (id: string) => string): string[] {
  const rows = states.map((id) => {
    const own = model.rows.filter(({ state }) => state === id);
    const error = own.reduce((sum, row) => sum + row.error, 0);
    const cells = years.map((year) => {
      const row = own.find((each) => each.year === year);
      return row === undefined ? '' : `${row.accepted.join('/')}${row.error === 0 ? ' =' : ' ≠'} ${row.predicted}`;
    });
    return { name: nameOf(id), error, cells };
  });
  return rows
    .sort((a, b) => b.error - a.error || (a.name < b.name ? -1 : 1))
    .map(({ name, cells }) => `  ${name.padEnd(24)}${cells.map((cell) => cell.padEnd(8)).join('')}`);
}
