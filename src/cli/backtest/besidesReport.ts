/** What is looked at beside postures, in tables. */
import type { Scenario } from '../../engine/index.ts';
import type { FigureFit } from '../../lab/index.ts';
import { formatNumber, formatPercent, namesOf } from '../../text/index.ts';
import type { Besides, SalesRow, ShareRow } from './besides.ts';

export function besidesReport(scenario: Scenario, { coverage, restricted5g, vendorShares, sales }: Besides): string[] {
  const names = namesOf(scenario);
  return [
    'Besides, without a bar',
    ...Object.entries(coverage).map(([year, fit]) => fitText(`population covered by 5G, end of ${year}`, fit)),
    fitText(`restricted vendors’ share of 5G radio, end of ${restricted5g.year}`, restricted5g),
    '',
    'Shares of new radio orders in the model (by sites), and of the market in the record (by revenue)',
    ...shareTables(vendorShares, names.vendor),
    '',
    `${names.vendor(sales.vendor)}: 5G radio sites put up in the model, thousand; sales of the whole firm in the record, ${sales.unit}; share of demand that it can deliver`,
    ...sales.years.map(salesText),
  ];
}

function fitText(label: string, { n, model, actual, mae, correlation }: FigureFit): string {
  if (model === null || actual === null || mae === null) return `  ${label}: nothing on record`;
  const r = correlation === null ? '' : `, correlation ${formatNumber(correlation, 2)}`;
  return `  ${label}: mean ${formatPercent(model)}, record ${formatPercent(actual)}; ${formatPercent(mae)} off in the mean${r} (${n} states)`;
}

const MARKETS = {
  'ran:world': 'radio, world',
  'ran:withoutRival': 'radio, world without the rival',
  'all:world': 'record: all gear, world; model: radio',
  'all:withoutRival': 'record: all gear, world without the rival; model: radio',
} as const satisfies Record<`${ShareRow['segment']}:${ShareRow['scope']}`, string>;

function shareTables(rows: readonly ShareRow[], nameOf: (vendor: string) => string): string[] {
  return (Object.keys(MARKETS) as (keyof typeof MARKETS)[]).flatMap((market) => {
    const own = rows.filter(({ segment, scope }) => `${segment}:${scope}` === market);
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
    const vendors = [...new Set(own.map(({ vendor }) => vendor))];
    if (own.length === 0) return [];
    return [
      `  ${MARKETS[market].padEnd(54)}${years.map((year) => String(year).padStart(12)).join('')}`,
      ...vendors.map((vendor) => {
        const cells = years.map((year) => {
          const row = own.find((each) => each.vendor === vendor && each.year === year);
          if (row === undefined) return '';
          return `${row.model === null ? '–' : formatPercent(row.model)} : ${formatPercent(row.actual)}`;
        });
        return `    ${nameOf(vendor).padEnd(52)}${cells.map((cell) => cell.padStart(12)).join('')}`;
      }),
    ];
  });
}

function salesText({ year, sitesK, actual, supply }: SalesRow): string {
  const cell = (value: number | null): string => (value === null ? '–' : formatNumber(value)).padStart(8);
  return `  ${year}${cell(sitesK)}${cell(actual)}${(supply === null ? '–' : formatPercent(supply)).padStart(8)}`;
}
