/** Every state against the record, and the ten that are missed by most: the part of docs/model.md that is written by a command. */
import { DISPOSITION_PROFILE, type Posture, type Scenario, type StateId } from '../../engine/index.ts';
import {
  type Comparison,
  type ForetoldYear,
  foretoldYears,
  type Miss,
  type MissTerms,
  meanWithin,
  missOf,
  missTerms,
} from '../../lab/index.ts';
import {
  formatNumber,
  formatPercent,
  formatSigned,
  lowerFirst,
  type Names,
  namesOf,
  say,
  voiceOf,
} from '../../text/index.ts';
import type { CalibrationRun, CalibrationSetup } from './run.ts';

/** What the table is made of, besides the calibration. */
export interface StatesSetup {
  readonly setup: CalibrationSetup;
  readonly run: CalibrationRun;
  /** Games along the script with the scenario's own coefficients. */
  readonly played: Comparison;
  readonly games: number;
  readonly changes: readonly { readonly state: StateId; readonly date: string; readonly posture: Posture }[];
  /** The command that writes it again. */
  readonly command: string;
}

interface StateFit {
  readonly id: StateId;
  readonly start: Posture;
  readonly years: readonly ForetoldYear[];
  readonly error: number;
  readonly miss: Miss | null;
}

const WORST = 10;
/** Terms of less, % of GDP a year, are not named. */
const LEAST_TERM = 0.005;

export function statesPage(of: StatesSetup): string[] {
  const { setup, run, games, command } = of;
  const { scenario, record, plan } = setup;
  const names = namesOf(scenario);
  const years = [...new Set(record.postures.map(({ year }) => year))].sort();
  const dealings = run.outOfSample.map(({ comparison }) => comparison.rows);
  const fits = [...run.calibration.tracks.keys()]
    .map((id): StateFit => {
      const start = record.start[id] ?? 0;
      const own = foretoldYears(dealings, id, years);
      return { id, start, years: own, error: meanOf(own.map(({ error }) => error)), miss: missOf(id, start, own) };
    })
    .sort((a, b) => b.error - a.error || (a.id < b.id ? -1 : 1));
  const worst = fits.flatMap(({ miss }) => (miss === null ? [] : [miss])).slice(0, WORST);
  const terms = missTerms(scenario, setup.script, plan, worst);
  const all = Object.keys(scenario.states).length;
  return [
    `Written by \`${command}\`. Six figures are the postures at the ends of ${years[0]} to ${years.at(-1)}. *Record*: where it stood before, and each change by its date; in brackets another level that a fair reader could give, which counts as right.`,
    `*Played*: the posture in most of ${games} games along the script, with the scenario’s coefficients, which were fitted to all ${fits.length}. *Out of sample*: foretold most often over ${setup.seeds.length} dealings into ${setup.folds} parts, each time by a fit that did not see the state; then how often that is exactly`,
    'right, the mean posture of the record and of the model, and the mean error in levels. *Nobody moves*, *toolbox*: year ends of six that the two rules of thumb get right. Of all states the largest errors come first.',
    '',
    '| state | record | played | out of sample | exact | mean: record, model | error | nobody moves | toolbox |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...fits.map((fit) => stateRow(fit, of, names)),
    ...powerRows(scenario),
    '',
    `${all} states. \\* Held out while the structure was chosen.`,
    '',
    ...permutedLines(run),
    `**The ${worst.length} that are missed by most**, at the last window before the year’s end at which they are missed by most, from where the model had them a year before. *Lead*: what the posture foretold scores over the one on record, % of GDP a year, by the scenario’s coefficients. Terms of the`,
    'appraisal (section 4) above 0 speak for the posture foretold, terms below 0 for the one on record. *Leaning*: how many standard deviations of home politics would undo the lead.',
    '',
    '| state | end of | from | record | model | lead | for the model’s | for the record’s | leaning |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...worst.map((miss, i) => missRow(scenario, miss, terms[i] as MissTerms, names)),
  ];
}

function stateRow({ id, start, years, error }: StateFit, of: StatesSetup, names: Names): string {
  const { run, played, setup } = of;
  const digits = (postures: readonly Posture[]): string => postures.join('');
  const right = ({ rows }: Comparison): number => rows.filter((row) => row.state === id && row.error === 0).length;
  const other = years.flatMap(({ year, accepted }) =>
    accepted[1] === undefined ? [] : [`${year}: or ${accepted[1]}`],
  );
  const changes = of.changes.filter(({ state }) => state === id).map(({ date, posture }) => `${posture} ${date}`);
  const cells = [
    `${names.state(id)}${setup.plan.heldOut.includes(id) ? '\\*' : ''}`,
    [[start, ...changes].join(', '), ...(other.length === 0 ? [] : [`(${other.join(', ')})`])].join(' '),
    digits(played.rows.filter(({ state }) => state === id).map(({ predicted }) => predicted)),
    digits(years.map(({ posture }) => posture)),
    formatPercent(meanOf(years.map(({ exact }) => exact))),
    `${formatNumber(meanOf(years.map(({ actual }) => actual)), 1)}, ${formatNumber(meanOf(years.map(({ mean }) => mean)), 1)}`,
    formatNumber(error, 2),
    formatNumber(right(run.baselines.persistence)),
    formatNumber(right(run.baselines.toolbox)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The two powers stand in the table, so that it has every state: nobody foretells them. */
function powerRows({ states, powers }: Scenario): string[] {
  return [powers.protector, powers.rival].map((id) => {
    const name = states[id]?.name ?? id;
    return `| ${name} | ${states[id]?.startPosture.value ?? 0}, then by the script | | not foretold: its orders are the script’s | | | | | |`;
  });
}

function permutedLines({ permuted, baselines, outOfSample }: CalibrationRun): string[] {
  if (permuted.length === 0) return [];
  const exact = (of: readonly { readonly exact: number }[]): string => {
    const { mean, interval } = meanWithin(of.map((set) => set.exact));
    return `${formatNumber(100 * mean, 1)}${interval === null ? '' : ` ± ${formatNumber(100 * (interval.high - mean), 1)}`}`;
  };
  const pair = ({ all, movers }: Comparison): string =>
    `${formatNumber(100 * all.exact, 1)} (${formatNumber(100 * movers.exact, 1)})`;
  const own = meanOf(outOfSample.map(({ comparison }) => comparison.all.exact));
  const asGood = permuted.filter(({ all }) => all.exact >= own).length;
  return [
    `**Attributes shuffled.** With all attributes dealt among the governments by lot (${permuted.length} dealings), and fitted and foretold as before, ${exact(permuted.map(({ all }) => all))} % are exact out of sample (movers ${exact(permuted.map(({ movers }) => movers))}), where nobody moving gives`,
    `${pair(baselines.persistence)} and everyone vetting ${pair(baselines.vetting)}. A fit that moves anybody hits some movers, which nobody moving cannot. ${asGood} of ${permuted.length} come to what the true attributes give${asGood === 0 ? ': the skill goes with them' : ''}.`,
    '',
  ];
}

function missRow(scenario: Scenario, miss: Miss, { lead, terms }: MissTerms, names: Names): string {
  const voice = voiceOf(scenario, null, { turn: 0, orderAt: () => null, commitment: () => null });
  const named = (sign: 1 | -1): string => {
    const rows = terms
      .filter(({ value }) => sign * value >= LEAST_TERM)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    return rows.map(({ term, value }) => `${lowerFirst(say.term(term, voice))} ${formatSigned(value, 3)}`).join('; ');
  };
  const profile = (k: Posture): number => DISPOSITION_PROFILE[k] ?? 0;
  const size = scenario.parameters.dispositionSize?.value ?? 0;
  const leaning = lead / (size * (profile(miss.recorded) - profile(miss.foretold)));
  const cells = [
    names.state(miss.state),
    miss.year,
    miss.from,
    miss.recorded,
    miss.foretold,
    formatSigned(lead, 3),
    named(1),
    named(-1),
    formatSigned(leaning, 1),
  ];
  return `| ${cells.join(' | ')} |`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
