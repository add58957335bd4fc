/** The comparison's chart as numbers: a scale that fits its two lines closely, and the places of the two figures at the cursor. */
import type { Box, Scale } from '../verdict/chart.ts';

/** The scale's ends stand on these steps, points of a figure from 0 to 100. */
const STEP = 5;
/** The least part of the scale that is shown: the smallest moves must not look like the greatest. */
const LEAST_SPAN = 10;
/** Least distance of the two figures' base lines, and what one takes above its own (CSS pixels). */
const LINE_HEIGHT = 16;
const ASCENT = 12;

/** The steps that hold the values with a point to spare, within 0 to 100: two points of difference can be told apart. */
export function endsFor(values: readonly number[]): readonly [from: number, to: number] {
  const low = Math.max(0, Math.floor((Math.min(...values) - 1) / STEP) * STEP);
  const to = Math.min(100, Math.max(low + LEAST_SPAN, Math.ceil((Math.max(...values) + 1) / STEP) * STEP));
  return [Math.min(low, to - LEAST_SPAN), to];
}

/** `ticks` are the scale's ends. */
export function fittedScale([from, to]: readonly [number, number], turns: number, box: Box): Scale {
  const { width, height, left, right, top, bottom } = box;
  return {
    x: (turn) => left + (turn / Math.max(1, turns)) * (width - left - right),
    y: (value) => height - bottom - ((value - from) / (to - from)) * (height - top - bottom),
    ticks: [from, to],
  };
}

/**
 * Base lines of the figures of A and B, beside their places on the lines, moved apart where they would run into each other: A above B where
 * both are alike, both between the top and the axis.
 * @param a where A's line stands, in CSS pixels from the top
 */
export function figureLines(a: number, b: number, { height, top, bottom }: Box): readonly [a: number, b: number] {
  const first = top + ASCENT;
  const last = height - bottom - 4;
  const within = (y: number, from: number, to: number) => Math.min(to, Math.max(from, y));
  const isAbove = a <= b;
  const [upper, lower] = isAbove ? [a, b] : [b, a];
  const short = Math.max(0, LINE_HEIGHT - (lower - upper));
  // Beside their places the figures stand with their middles there.
  const high = within(upper + ASCENT / 3 - short / 2, first, last - LINE_HEIGHT);
  const low = within(lower + ASCENT / 3 + short / 2, high + LINE_HEIGHT, last);
  return isAbove ? [high, low] : [low, high];
}
