/** Smallest, middle and largest of the rounds' figures. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Of an even number of values the lower middle one is the median. @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => rounded(sorted[index] ?? Number.NaN);
  return { min: at(0), median: at((sorted.length - 1) >> 1), max: at(sorted.length - 1) };
}

/** To four significant digits: more would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
