/** What is measured in processes that stay, against what, and what it is held to. */

export interface MetricSpec {
  /** The file of `sides/` that does it. */
  readonly side: string;
  /** The metric whose time it is divided by, round by round. */
  readonly to: string | null;
  /** The most that the median of those ratios may be. */
  readonly bar: number | null;
  readonly meaning: string;
}

export const METRICS = {
  T: { side: 'typed', to: null, bar: null, meaning: 'a turn of the yardstick, one array of numbers' },
  O: { side: 'objects', to: 'T', bar: null, meaning: 'a turn of the yardstick, plain objects' },
  turn: { side: 'turn', to: 'T', bar: 10, meaning: 'a turn, all seats planned, without a ledger' },
  turnLedger: { side: 'turnLedger', to: 'turn', bar: 2, meaning: 'the same with a ledger' },
  hash: { side: 'hash', to: 'stringify', bar: 0.05, meaning: "a state's hash" },
  stringify: { side: 'stringify', to: 'T', bar: null, meaning: 'a state as JSON text' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type MetricId = keyof typeof METRICS;

export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(METRICS, id);
}

/** The metrics asked for and those that they are divided by, in the table's order. */
export function withTheirBases(asked: readonly MetricId[]): MetricId[] {
  const wanted = new Set<string>(asked);
  for (const id of wanted) {
    const { to }: MetricSpec = METRICS[id as MetricId];
    if (to !== null) wanted.add(to);
  }
  return (Object.keys(METRICS) as MetricId[]).filter((id) => wanted.has(id));
}

/** States of the generated worlds. */
export const SIZES = [13, 26, 53, 106, 212] as const;
