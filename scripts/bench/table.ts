/** The figures for people, with the bars beside them. */
import { METRICS, type MetricId, type MetricSpec } from './metrics.ts';
import type { Measured } from './rounds.ts';

const WIDTHS = [14, 24, 34, 8, 8];

export function tableOf(metrics: Partial<Record<MetricId, Measured>>, rounds: number): string {
  const rows = (Object.entries(metrics) as [MetricId, Measured][]).map(([id, { us, ratio }]) => {
    const { bar }: MetricSpec = METRICS[id];
    const held = bar === null || ratio === null ? '' : ratio.median <= bar ? 'holds' : 'missed';
    return [
      id,
      `${us.median} (${us.min}–${us.max})`,
      ratio === null ? '' : `${ratio.median} of ${ratio.to} (${ratio.min}–${ratio.max})`,
      bar === null ? '' : String(bar),
      held,
    ];
  });
  return [
    `Processor time, medians of ${rounds} rounds (least–most)`,
    ...[['', 'µs', 'ratio', 'bar', ''], ...rows].map((row) =>
      row
        .map((text, column) => text.padEnd(WIDTHS[column] ?? 0))
        .join('')
        .trimEnd(),
    ),
  ].join('\n');
}
