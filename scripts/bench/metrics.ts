/** What is measured in processes that stay, against what, and what it is held to. */

/** States of the generated worlds. */
export const SIZES = [13, 26, 53, 106, 212] as const;
/** What a turn's time at each size is held against. */
const BASE_SIZE = 53;

export interface MetricSpec {
  /** The metric whose time it is divided by, round by round. */
  readonly to: string | null;
  /** What the median of those ratios is held to. */
  readonly bar: { readonly most: number } | { readonly least: number } | null;
  readonly meaning: string;
}

export interface SideMetric extends MetricSpec {
  /** The file of `sides/` that does it. */
  readonly side: string;
  /** States of the generated world in which it is done; left out for the scenario as it is. */
  readonly states?: number;
}

/** Measured in processes that stay. */
export const STAYING: Readonly<Record<string, SideMetric>> = {
  T: { side: 'typed', to: null, bar: null, meaning: 'a turn of the yardstick, one array of numbers' },
  O: { side: 'objects', to: 'T', bar: null, meaning: 'a turn of the yardstick, plain objects' },
  turn: { side: 'turn', to: 'T', bar: { most: 10 }, meaning: 'a turn, all seats planned, no ledger' },
  turnLedger: { side: 'turnLedger', to: 'turn', bar: { most: 2 }, meaning: 'the same with a ledger' },
  turnSnapshot: {
    side: 'turnSnapshot',
    to: 'turn',
    bar: { most: 1.5 },
    meaning: 'the same, kept as a session keeps it',
  },
  plans: { side: 'plans', to: 'turn', bar: { most: 44 }, meaning: "the plans of a turn's three seats" },
  stringify: { side: 'stringify', to: 'T', bar: null, meaning: 'a state as JSON text' },
  hash: { side: 'hash', to: 'stringify', bar: { most: 0.05 }, meaning: "a state's hash" },
  resolve: { side: 'resolve', to: 'T', bar: null, meaning: 'a recorded turn and its hash' },
  verify: { side: 'verify', to: 'resolve', bar: { most: 1.3 }, meaning: 'a recorded turn verified' },
  ...Object.fromEntries(SIZES.map((states) => [sizeId(states), ofSize(states)])),
};

/** Measured in processes of their own kind: a fresh one each time, or one with workers. */
const OTHERS = {
  coldO: { to: null, bar: null, meaning: "a fresh process's first game of the yardstick, plain objects" },
  cold: { to: 'coldO', bar: { most: 3 }, meaning: "a fresh process's first game" },
  kernel1: { to: null, bar: null, meaning: 'a game of the yardstick, one worker' },
  kernel2: { to: 'kernel1', bar: null, meaning: 'two workers; the ratio is their gain' },
  games1: { to: null, bar: null, meaning: 'a game, one worker' },
  games2: { to: 'games1', bar: null, meaning: 'two workers; the ratio is their gain' },
  gain: { to: 'kernel2', bar: { least: 0.9 }, meaning: "their gain over the yardstick's gain" },
} as const satisfies Readonly<Record<string, MetricSpec>>;

/** Bytes that a process may have had in memory at most. */
export const MEMORY_BAR = 250e6;

export function specOf(id: string): MetricSpec {
  const spec = STAYING[id] ?? (OTHERS as Readonly<Record<string, MetricSpec>>)[id];
  if (spec === undefined) throw new RangeError(id);
  return spec;
}

export function sizeId(states: number): string {
  return `states/${states}`;
}

function ofSize(states: number): SideMetric {
  const to = states === BASE_SIZE ? null : sizeId(BASE_SIZE);
  const bar = states === 4 * BASE_SIZE ? { most: 5 } : null;
  return { side: 'turn', states, to, bar, meaning: `a turn in a world of ${states} states` };
}

/** The metrics asked for and those that they are divided by, in the table's order. */
export function withTheirBases(asked: readonly string[]): string[] {
  const wanted = new Set(asked);
  for (const id of wanted) {
    const to = STAYING[id]?.to ?? null;
    if (to !== null) wanted.add(to);
  }
  return Object.keys(STAYING).filter((id) => wanted.has(id));
}
