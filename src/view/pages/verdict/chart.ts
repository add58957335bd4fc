/** The verdict's chart as numbers: one line over the turns, in a box of its own units. */
import type { ScorePoint } from '../../../session/types.ts';

export const CHART = { width: 1286, height: 272, left: 40, right: 110, top: 24, bottom: 36 } as const;

export interface Scale {
  /** Place of a number of turns resolved. */
  x(turn: number): number;
  /** Place of a value from 0 to 100. */
  y(value: number): number;
  readonly ticks: readonly number[];
}

/** The least part of the scale that is shown: a small move must not look like a great one. */
const LEAST_SPAN = 40;

/** Round steps that give between two and six lines. */
function stepFor(span: number): number {
  return span <= 50 ? 10 : 20;
}

/** The vertical scale holds the values with room to spare, and never leaves 0 to 100. */
export function scaleFor(values: readonly number[], turns: number): Scale {
  const { width, height, left, right, top, bottom } = CHART;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = stepFor(Math.max(high - low, LEAST_SPAN));
  const to = Math.min(100, Math.max(LEAST_SPAN, Math.ceil((high + 2) / step) * step));
  const from = Math.max(0, Math.min(Math.floor((low - 2) / step) * step, to - LEAST_SPAN));
  const ticks: number[] = [];
  for (let tick = from; tick <= to; tick += step) ticks.push(tick);
  return {
    x: (turn) => left + (turn / Math.max(1, turns)) * (width - left - right),
    y: (value) => height - bottom - ((value - from) / (to - from || 1)) * (height - top - bottom),
    ticks,
  };
}

/** The path of one objective's line. */
export function linePath(points: readonly ScorePoint[], objective: string, scale: Scale): string {
  return points
    .map(({ turn, objectives }, index) => {
      const value = objectives[objective] ?? 0;
      return `${index === 0 ? 'M' : 'L'}${scale.x(turn).toFixed(1)} ${scale.y(value).toFixed(1)}`;
    })
    .join('');
}
