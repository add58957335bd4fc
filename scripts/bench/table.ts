/** The figures for people, with the bars beside them. */

import type { Memory } from './memory.ts';
import { MEMORY_BAR, specOf } from './metrics.ts';
import type { Measured } from './rounds.ts';

const WIDTHS = [14, 26, 40, 10, 8];

export function tableOf(metrics: Readonly<Record<string, Measured>>, memory: Memory | null, rounds: number): string {
  const rows = Object.entries(metrics).map(([id, { us, ratio }]) => {
    const { bar, meaning } = specOf(id);
    return [
      id,
      `${us.median} (${us.min}–${us.max})`,
      ratio === null ? '' : `${ratio.median} of ${ratio.to} (${ratio.min}–${ratio.max})`,
      bar === null ? '' : 'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`,
      bar === null || ratio === null ? '' : holds(bar, ratio.median) ? 'holds' : 'missed',
      meaning,
    ];
  });
  return [
    `Medians of ${rounds} rounds (least–most)`,
    ...[['', 'µs', 'ratio', 'bar', '', ''], ...rows, ...memoryRows(memory)].map(line),
  ].join('\n');
}

type Bar = { readonly most: number } | { readonly least: number };

function holds(bar: Bar, value: number): boolean {
  return 'most' in bar ? value <= bar.most : value >= bar.least;
}

function memoryRows(memory: Memory | null): string[][] {
  if (memory === null) return [];
  const { games, peakRssBytes, rssBytes } = memory;
  const held = peakRssBytes <= MEMORY_BAR ? 'holds' : 'missed';
  const tenths = rssBytes.map((bytes) => (bytes / 1e6).toFixed(0)).join(' ');
  return [
    [
      'memory',
      `${(peakRssBytes / 1e6).toFixed(0)} MB`,
      tenths,
      `≤ ${MEMORY_BAR / 1e6} MB`,
      held,
      `${games} games, by tenths`,
    ],
  ];
}

function line(cells: readonly string[]): string {
  return cells
    .map((text, column) => text.padEnd(WIDTHS[column] ?? 0))
    .join('')
    .trimEnd();
}
