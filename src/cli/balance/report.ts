/** A balance run for readers: a few lines, or a page. */
import type { Scenario, StateId } from '../../engine/index.ts';
import { type BalanceRequest, type BalanceSummary, type BotId, type BotSummary, barsOf } from '../../lab/index.ts';
import { formatNumber, formatPercent } from '../../text/index.ts';
import { barWords } from './bars.ts';

type Row = readonly [bot: BotId, of: BotSummary];

function byComposite({ bots }: BalanceSummary): Row[] {
  const rows = (Object.keys(bots) as BotId[]).flatMap((bot): Row[] => {
    const of = bots[bot];
    return of === undefined ? [] : [[bot, of]];
  });
  return rows.sort(([, a], [, b]) => b.composite.mean - a.composite.mean);
}

export function balanceLines(scenario: Scenario, seat: StateId, summary: BalanceSummary): string[] {
  const bots = byComposite(summary).map(([bot, { composite, objectives, moved, lost }]) => {
    const aims = Object.entries(objectives).map(([id, value]) => `${id} ${formatNumber(value, 0)}`);
    const rules = moved === null ? '' : `, ${formatNumber(moved, 1)} rules moved`;
    return `${bot.padEnd(13)} ${formatNumber(composite.mean, 1)} ± ${formatNumber(composite.sd, 1)} (${composite.n})  ${aims.join(', ')}${rules}${lost > 0 ? `, ${lost} lost` : ''}`;
  });
  const pairs = summary.paired
    .filter(({ a, b }) => PAIRS.some(([x, y]) => x === a && y === b))
    .map(({ a, b, wins, losses, ties }) => `${b} beats ${a} in ${losses} of ${wins + losses + ties}, level in ${ties}`);
  const bars = barsOf(scenario, seat, summary)
    .map(barWords)
    .map(({ verdict, wanted, found }) => `${verdict.padEnd(6)} ${wanted}: ${found}`);
  return [...bots, ...pairs, ...bars];
}

/** Pairs that are told of, the weaker first. */
const PAIRS: readonly (readonly [BotId, BotId])[] = [
  ['greedy', 'planning'],
  ['engine', 'planning'],
  ['hasty', 'planning'],
  ['planning', 'farSighted'],
];

export function balancePage(
  scenario: Scenario,
  { seat, bots, seed, from, to }: BalanceRequest,
  summary: BalanceSummary,
): string {
  const rows = byComposite(summary);
  const aims = Object.keys(rows[0]?.[1].objectives ?? {});
  const cell = (value: number): string => formatNumber(value, 0);
  return [
    `# Balance: ${scenario.states[seat]?.name ?? seat} in ${scenario.meta.title}`,
    '',
    `Written by \`npm run -s cli -- balance --scenario ${scenario.id} --role ${seat} --seeds ${from}..${to} --seed ${seed} --bots ${bots.join(',')} --markdown …\`.`,
    'Every bot plays the same worlds.',
    'Composite and aims at the end, 0 to 100; *moved* are governments whose rule differs in the end from that in the same world without orders.',
    '',
    '| wanted | found | |',
    '| --- | --- | --- |',
    ...barsOf(scenario, seat, summary)
      .map(barWords)
      .map(({ verdict, wanted, found }) => `| ${wanted} | ${found} | ${verdict} |`),
    '',
    `| bot | games | composite | ${aims.join(' | ')} | moved | lost |`,
    `| --- | --- | --- | ${aims.map(() => '---').join(' | ')} | --- | --- |`,
    ...rows.map(
      ([bot, { n, composite, objectives, moved, lost }]) =>
        `| ${bot} | ${n} | ${formatNumber(composite.mean, 1)} ± ${formatNumber(composite.sd, 1)} | ${aims.map((id) => cell(objectives[id] ?? 0)).join(' | ')} | ${moved === null ? '–' : formatNumber(moved, 1)} | ${lost} |`,
    ),
    '',
    '| better | than | in | level | against |',
    '| --- | --- | --- | --- | --- |',
    ...summary.paired.map(({ a, b, wins, losses, ties }) =>
      wins >= losses
        ? `| ${a} | ${b} | ${wins} | ${ties} | ${losses} |`
        : `| ${b} | ${a} | ${losses} | ${ties} | ${wins} |`,
    ),
    '',
    '| order | share of planners’ turns | of those in which it might be given | such turns |',
    '| --- | --- | --- | --- |',
    ...summary.orderUse.map(
      ({ kind, ofTurns, ofLegal, legalTurns }) =>
        `| ${kind} | ${formatPercent(ofTurns, 1)} | ${formatPercent(ofLegal, 1)} | ${formatNumber(legalTurns)} |`,
    ),
    '',
    ...middleLines(summary),
    '',
  ].join('\n');
}

/** What the table of bars does not say of the middle of the game. */
function middleLines({ middle, leaderStays }: BalanceSummary): string[] {
  const share = (value: number | null): string => (value === null ? '–' : formatPercent(value, 0));
  return [
    `Middle of the game, ${formatNumber(middle.turns)} turns of planners. Within a tenth of the composite's range, which is what lies between the best and the worst bot above, of the best draft`,
    `lie ${formatNumber(middle.inRange.mean, 1)} drafts in the mean. By a harder measure, a tenth of the way from the best to the worst draft of the same turn, two can be defended in ${share(middle.inTurn.two)} of turns,`,
    `three in ${share(middle.inTurn.three)}. Of all bots, who leads at half time leads at the end in ${share(leaderStays.ofAll)} of worlds: there it is skill that lasts.`,
  ];
}
