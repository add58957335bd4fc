/** The verdict's chart as numbers: one line over the turns, in a box of CSS pixels. */
import type { ScorePoint } from '../../../session/types.ts';

/** Size of the drawing and the room kept around the plot for its words. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Under this width the line's name stands above its end instead of beside it. */
const NARROW = 700;

export function boxFor(width: number): Box {
  const narrow = width < NARROW;
  return {
    width,
    height: narrow ? 200 : 212,
    left: narrow ? 28 : 40,
    right: narrow ? 12 : 110,
    top: 24,
    bottom: 32,
  };
}

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
export function scaleFor(values: readonly number[], turns: number, box: Box): Scale {
  const { width, height, left, right, top, bottom } = box;
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

/** Of places in order, those that leave room for a label of this width; the first always stays. */
export function spaced(places: readonly number[], room: number): readonly number[] {
  const kept: number[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last === undefined || place - last >= room) kept.push(place);
  }
  return kept;
}
