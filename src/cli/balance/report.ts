/** A balance run for readers: a few lines, or a page. */
import type { Scenario } from '../../engine/index.ts';
import type { BalanceRequest, BalanceSummary, BotId, BotSummary } from '../../lab/index.ts';
import { formatNumber, formatPercent } from '../../text/index.ts';

type Row = readonly [bot: BotId, of: BotSummary];

function byComposite({ bots }: BalanceSummary): Row[] {
  const rows = (Object.keys(bots) as BotId[]).flatMap((bot): Row[] => {
    const of = bots[bot];
    return of === undefined ? [] : [[bot, of]];
  });
  return rows.sort(([, a], [, b]) => b.composite.mean - a.composite.mean);
}

export function balanceLines(summary: BalanceSummary): string[] {
  const bots = byComposite(summary).map(([bot, { composite, objectives, moved, lost }]) => {
    const aims = Object.entries(objectives).map(([id, value]) => `${id} ${formatNumber(value, 0)}`);
    const rules = moved === null ? '' : `, ${formatNumber(moved, 1)} rules moved`;
    return `${bot.padEnd(13)} ${formatNumber(composite.mean, 1)} ± ${formatNumber(composite.sd, 1)} (${composite.n})  ${aims.join(', ')}${rules}${lost > 0 ? `, ${lost} lost` : ''}`;
  });
  const seldom = summary.orderUse.filter(({ ofLegal }) => ofLegal < 0.02).map(({ kind }) => kind);
  const often = summary.orderUse.filter(({ ofTurns }) => ofTurns > 0.5).map(({ kind }) => kind);
  return [
    ...bots,
    ...summary.paired
      .filter(({ a, b }) => PAIRS.some(([x, y]) => x === a && y === b))
      .map(
        ({ a, b, wins, losses, ties }) => `${b} beats ${a} in ${losses} of ${wins + losses + ties}, level in ${ties}`,
      ),
    ...(summary.middle.turns === 0
      ? []
      : [
          `orders given in more than half of the turns: ${often.join(', ') || 'none'}; in less than 2 % of those in which they might be: ${seldom.join(', ') || 'none'}`,
          `middle: open decisions in ${formatPercent(summary.middle.live, 0)} of turns; two drafts to be defended in ${formatPercent(summary.middle.twoDefensible, 0)}, three in ${formatPercent(summary.middle.threeDefensible, 0)}`,
        ]),
    ...(summary.leaderStays === null
      ? []
      : [`who leads at half time leads at the end in ${formatPercent(summary.leaderStays, 0)} of worlds`]),
  ];
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
  { seat, seed, from, to }: BalanceRequest,
  summary: BalanceSummary,
): string {
  const rows = byComposite(summary);
  const aims = Object.keys(rows[0]?.[1].objectives ?? {});
  const cell = (value: number): string => formatNumber(value, 0);
  return [
    `# Balance: ${scenario.states[seat]?.name ?? seat} in ${scenario.meta.title}`,
    '',
    `Written by \`npm run -s cli -- balance --scenario ${scenario.id} --role ${seat} --seeds ${from}..${to} --seed ${seed} --markdown …\`. Every bot plays the same worlds.`,
    'Composite and aims at the end, 0 to 100; *moved* are governments whose rule differs in the end from that in the same world without orders.',
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
    `Middle of the game (${formatNumber(summary.middle.turns)} turns of planners): an open decision that touches the seat in ${formatPercent(summary.middle.live, 0)} of turns; two drafts that can be`,
    `defended in ${formatPercent(summary.middle.twoDefensible, 0)}, three in ${formatPercent(summary.middle.threeDefensible, 0)}, ${formatNumber(summary.middle.defensible, 1)} in the mean.`,
    summary.leaderStays === null
      ? ''
      : `Who leads at half time leads at the end in ${formatPercent(summary.leaderStays, 0)} of worlds.`,
    '',
  ].join('\n');
}
