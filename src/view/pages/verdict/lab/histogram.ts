/** How many games ended where: bands of equal width over the composite, as a drawing and as a table. */

export interface Band {
  /** From `low`, up to but not at `high`; points of the composite. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Whether the game looked at lies in it. */
  readonly own: boolean;
}

/** Widths that are easily read, in points. */
const WIDTHS = [0.5, 1, 2, 5, 10] as const;
const MOST_BANDS = 24;

/**
 * @param values composites, at least one
 * @param own the game's, which lies in a band too
 * @returns bands side by side, the narrowest that are no more than 24
 */
export function bandsOf(values: readonly number[], own: number): readonly Band[] {
  const least = Math.min(own, ...values);
  const most = Math.max(own, ...values);
  const first = (width: number): number => Math.floor(least / width);
  const count = (width: number): number => Math.floor(most / width) - first(width) + 1;
  const width = WIDTHS.find((each) => count(each) <= MOST_BANDS) ?? 10;
  return Array.from({ length: count(width) }, (_, at) => {
    const low = (first(width) + at) * width;
    const high = low + width;
    const isIn = (value: number): boolean => value >= low && value < high;
    return { low, high, count: values.filter(isIn).length, own: isIn(own) };
  });
}
