/** What statistics are told in. */

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence, 0 to 1. */
  readonly level: number;
}

/** A share found in samples: `count` of `of`. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
  readonly interval: Interval;
}

export interface Distribution {
  readonly n: number;
  readonly mean: number;
  /** Of a sample (n - 1 below the line); 0 of a single value. */
  readonly sd: number;
  readonly min: number;
  readonly q10: number;
  readonly q25: number;
  readonly median: number;
  readonly q75: number;
  readonly q90: number;
  readonly max: number;
}

export interface Estimate {
  readonly n: number;
  readonly mean: number;
  /** null of a single value, from which nothing can be said of the spread. */
  readonly interval: Interval | null;
}

/** Mean of differences within pairs. */
export interface PairedDifference extends Estimate {
  /** Whether the interval leaves zero out. */
  readonly beyondNoise: boolean;
}
