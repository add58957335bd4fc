/** What counterfactuals came to, as lines and as a page. */
import type { Answer, CounterfactualTable, Expectation, Spread } from '../../lab/index.ts';
import { MEASURES, type Measure } from '../../scenario/index.ts';
import { formatNumber, formatSigned } from '../../text/index.ts';

/** Names for a reader, and decimals. */
const NAMES: Readonly<Record<Measure, readonly [string, number]>> = {
  limits: ['governments at 2 and up', 1],
  exclusions: ['governments at 3 and up', 1],
  posture: ['mean posture', 2],
  postureThroughout: ['mean posture over the years', 2],
  reversals: ['steps back', 1],
  networksSecured: ['allied networks secured', 1],
  strain: ['alliance strain', 1],
  coverage: ['5G coverage, %', 1],
  supply: ['restricted vendors’ supply, %', 1],
  techEdge: ['technological edge', 1],
  incidents: ['incidents noticed', 1],
  composite: ['protector’s composite', 1],
};

const nameOf = (id: Measure): string => NAMES[id][0];
const plain = (id: Measure, { mean, sd }: Spread): string =>
  `${formatNumber(mean, NAMES[id][1])} ± ${formatNumber(sd, NAMES[id][1])}`;
const signed = (id: Measure, { mean, sd }: Spread): string =>
  `${formatSigned(mean, NAMES[id][1])} ± ${formatNumber(sd, NAMES[id][1])}`;

const SIGNS: Readonly<Record<Expectation['sign'], string>> = { '+': 'more', '-': 'fewer or less', '0': 'no change' };

function verdictOf({ held, verdict }: Expectation, members: number): string {
  if (members === 1) return verdict === 'all' ? 'holds' : 'does not hold';
  const words = { all: 'survives the whole ensemble', most: 'holds in most members', not: 'does not hold' };
  return `${words[verdict]} (${formatNumber(held)} of ${formatNumber(members)})`;
}

export function counterfactualLines({ members, course, answers }: CounterfactualTable): string[] {
  return [
    'real course',
    ...MEASURES.map((id) => `  ${nameOf(id).padEnd(32)} ${plain(id, course[id])}`),
    ...answers.flatMap((answer) => ['', ...answerLines(answer, members)]),
  ];
}

function answerLines({ id, asks, expectations, differences, refused }: Answer, members: number): string[] {
  return [
    `${id}: ${asks}`,
    ...MEASURES.map((m) => `  ${nameOf(m).padEnd(32)} ${signed(m, differences[m])}`),
    ...expectations.map(
      (each) => `  expected ${nameOf(each.measure)}, ${SIGNS[each.sign]}: ${verdictOf(each, members)}`,
    ),
    ...(refused > 0 ? [`  the rules refused ${formatNumber(refused, 1)} of its orders a game`] : []),
  ];
}

/** What the page was made with. */
export interface Made {
  readonly title: string;
  readonly seeds: number;
  readonly seed: string;
  /** Whether the members come from an ensemble, or are the scenario's own values alone. */
  readonly ensemble: boolean;
}

const VERDICTS = ['all', 'most', 'not'] as const;
const SURVIVAL: Readonly<Record<Expectation['verdict'], string>> = {
  all: 'survive the whole ensemble',
  most: 'hold in most members',
  not: 'do not hold',
};

/** What survives, by its question: the rest of the page sorted by verdict, so that nobody has to count. */
function survivalLines(answers: readonly Answer[]): string[] {
  const all = answers.flatMap(({ asks, expectations }) => expectations.map((each) => ({ ...each, asks })));
  return [
    '## What survives',
    '',
    `Of ${formatNumber(all.length)} expectations, each with the number of members in which it holds:`,
    '',
    ...VERDICTS.map((verdict) => {
      const rows = all.filter((each) => each.verdict === verdict);
      const told = rows.map(
        ({ asks, measure, sign, held }) => `${asks} ${nameOf(measure)}: ${SIGNS[sign]} (${formatNumber(held)})`,
      );
      return `* **${formatNumber(rows.length)} ${SURVIVAL[verdict]}**${told.length === 0 ? '.' : `: ${told.join('; ')}.`}`;
    }),
    '',
  ];
}

export function counterfactualsPage({ members, course, answers }: CounterfactualTable, made: Made): string {
  const of = made.ensemble
    ? `${formatNumber(members)} sets of coefficients that fit the record about equally well`
    : 'the scenario’s own coefficients alone: what is said of an ensemble here is said of one member';
  const lines = [
    `# What if: counterfactuals of ${made.title}`,
    '',
    `Written by \`npm run -s cli -- counterfactuals --seeds ${made.seeds} --seed ${made.seed} --markdown docs/counterfactuals.md\`. The two powers do what they did, by date, but for what a question changes;`,
    `governments decide for themselves. Each course is played with ${formatNumber(made.seeds)} seeds under ${of}, and held against the real course of the same member under the same`,
    'seeds. A figure is the mean over members, ± their standard deviation; a member is the mean of its seeds. What was expected was written down before it was played, with its reason',
    '(`scenarios/counterfactuals/`). An answer says what the model makes of a question, not what would have been.',
    '',
    '## Answers',
    '',
    '| question | expected | came out | |',
    '| --- | --- | --- | --- |',
    ...answers.flatMap(({ asks, expectations, differences }) =>
      expectations.map(
        (each, i) =>
          `| ${i === 0 ? asks : ''} | ${nameOf(each.measure)}: ${SIGNS[each.sign]} | ${signed(each.measure, differences[each.measure])} | ${verdictOf(each, members)} |`,
      ),
    ),
    '',
    ...(members > 1 ? survivalLines(answers) : []),
    '## Everything measured',
    '',
    `| | real course | ${answers.map(({ id }) => id).join(' | ')} |`,
    `| --- | --- | ${answers.map(() => '---').join(' | ')} |`,
    ...MEASURES.map(
      (id) =>
        `| ${nameOf(id)} | ${plain(id, course[id])} | ${answers.map(({ differences }) => signed(id, differences[id])).join(' | ')} |`,
    ),
    '',
    '## Why it was expected',
    '',
    ...answers.map(({ id, because }) => `* **${id}**. ${because}`),
  ];
  return `${lines.join('\n')}\n`;
}
