/** A calibration in tables, for people. */
import type { Scenario } from '../../engine/index.ts';
import { type Comparison, meanWithin, type ScoredSet } from '../../lab/index.ts';
import { formatNumber, formatPercent, joinNames, namesOf } from '../../text/index.ts';
import { matrix, SET_HEAD, scoreRow } from '../scoreRows.ts';
import { type Fitted, fittedOf } from './fields.ts';
import type { CalibrationRun, CalibrationSetup } from './run.ts';

export function calibrationReport(
  scenario: Scenario,
  { plan, folds, seeds }: CalibrationSetup,
  run: CalibrationRun,
): string[] {
  const names = namesOf(scenario);
  const { inSample, outOfSample, permuted, byBloc, heldOut, baselines } = run;
  const sets: readonly (readonly [string, (comparison: Comparison) => ScoredSet])[] = [
    ['all', ({ all }) => all],
    [`movers (${inSample.movers.states.length})`, ({ movers }) => movers],
  ];
  return [
    `${names.scenario.meta.title}: ${plan.fitted.length + 2} coefficients fitted to ${run.calibration.tracks.size} governments`,
    `Out of sample: ${folds} folds by lot, dealt ${seeds.length} times; mean, and the interval of the mean (95 %)`,
    '',
    `  ${''.padEnd(34)}${SET_HEAD}     ${'strictly'.padEnd(14)}`,
    ...sets.flatMap(([who, of]) => [
      scoreRow(`${who}: in sample`, of(inSample)),
      outOfSampleRow(
        `${who}: out of sample`,
        outOfSample.map(({ comparison }) => of(comparison)),
      ),
      ...(permuted.length === 0 ? [] : [outOfSampleRow(`${who}: attributes shuffled`, permuted.map(of))]),
      scoreRow(`${who}: whole blocs left out`, of(byBloc.comparison)),
      scoreRow(`${who}: persistence`, of(baselines.persistence)),
      scoreRow(`${who}: everyone vets`, of(baselines.vetting)),
      scoreRow(`${who}: persistence and toolbox`, of(baselines.toolbox)),
    ]),
    scoreRow(`held out (${joinNames(plan.heldOut.map(names.state))})`, heldOut.all),
    '',
    'By bloc left out',
    ...byBloc.folds.map(({ name, test, scores }) =>
      scoreRow(`${name === '' ? 'in none' : (names.scenario.blocs[name]?.name ?? name)} (${test.length})`, scores),
    ),
    '',
    'Moves into 3 and beyond, out of sample: found of those on record, and false, by dealing',
    `  ${outOfSample.map(({ comparison }) => movesText(comparison)).join('  ')}`,
    '',
    'Rows: the record; columns: the model, out of sample, first dealing',
    ...matrix((outOfSample[0] as (typeof outOfSample)[number]).comparison),
    '',
    'Mean error in levels, out of sample; the largest first',
    ...worst(run, names.state),
    '',
    `  ${'coefficient'.padEnd(24)}${['prior', 'fitted', 'low', 'high'].map((head) => head.padStart(10)).join('')}`,
    ...fittedOf(scenario, run).map(coefficientRow),
  ];
}

function outOfSampleRow(label: string, sets: readonly ScoredSet[]): string {
  const of = (pick: (set: ScoredSet) => number): string => {
    const { mean, interval } = meanWithin(sets.map(pick));
    const half = interval === null ? '' : ` ±${formatNumber(100 * (interval.high - mean), 1)}`;
    return `${formatNumber(100 * mean, 1)}${half}`;
  };
  const { mean } = meanWithin(sets.map(({ mae }) => mae));
  return `  ${label.padEnd(34)}${[of(({ exact }) => exact), of(({ within1 }) => within1), of(({ side2 }) => side2)].join('  ')}  ${formatNumber(mean, 2)}`;
}

function movesText({ movesInto }: Comparison): string {
  const into = movesInto[0];
  return into ? `${into.found.length}/${into.recorded.length} (${into.falsely.length})` : '';
}

function worst({ outOfSample, calibration }: CalibrationRun, nameOf: (id: string) => string): string[] {
  const rows = [...calibration.tracks.keys()].map((id) => {
    const tracks = outOfSample.map(({ comparison }) => comparison.rows.filter(({ state }) => state === id));
    const error = meanWithin(tracks.map((rows) => meanWithin(rows.map((row) => row.error)).mean)).mean;
    const actual = tracks[0]?.map((row) => row.actual).join('') ?? '';
    return {
      id,
      error,
      actual,
      model: tracks.slice(0, 5).map((track) => track.map(({ predicted }) => predicted).join('')),
    };
  });
  return rows
    .sort((a, b) => b.error - a.error || (a.id < b.id ? -1 : 1))
    .filter(({ error }) => error > 0)
    .slice(0, 24)
    .map(
      ({ id, error, actual, model }) =>
        `  ${nameOf(id).padEnd(24)}${formatNumber(error, 2).padStart(5)}  ${actual}  ${model.join(' ')}`,
    );
}

function coefficientRow({ id, prior, value, low, high }: Fitted): string {
  const cells = [prior, value, low, high].map((number) => String(Number(number.toPrecision(3))).padStart(10));
  return `  ${id.padEnd(24)}${cells.join('')}`;
}

export function ensembleText(kept: number, of: number, exact: readonly number[]): string {
  return `Ensemble: ${kept} of ${of} kept; exact from ${formatPercent(Math.min(...exact))} to ${formatPercent(Math.max(...exact))}`;
}
