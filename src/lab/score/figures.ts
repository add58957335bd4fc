/** Figures of many states against what they came to: without a bar, to be looked at. */

export interface FigurePair {
  readonly key: string;
  readonly model: number;
  readonly actual: number;
}

export interface FigureFit {
  readonly n: number;
  /** Means of the pairs; null where there are none. */
  readonly model: number | null;
  readonly actual: number | null;
  /** Mean absolute error. */
  readonly mae: number | null;
  /** Pearson’s correlation; null where one side does not vary. */
  readonly correlation: number | null;
  readonly pairs: readonly FigurePair[];
}

/** What both sides have, by key. */
export function fitOf(model: Readonly<Record<string, number>>, actual: Readonly<Record<string, number>>): FigureFit {
  const pairs = Object.keys(actual)
    .sort()
    .flatMap((key): FigurePair[] => {
      const [ours, theirs] = [model[key], actual[key]];
      return ours === undefined || theirs === undefined ? [] : [{ key, model: ours, actual: theirs }];
    });
  const ours = pairs.map((pair) => pair.model);
  const theirs = pairs.map((pair) => pair.actual);
  return {
    n: pairs.length,
    model: meanOf(ours),
    actual: meanOf(theirs),
    mae: meanOf(pairs.map((pair) => Math.abs(pair.model - pair.actual))),
    correlation: correlationOf(ours, theirs),
    pairs,
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlationOf(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [meanOf(x) ?? 0, meanOf(y) ?? 0];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - meanX, (y[index] ?? 0) - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
