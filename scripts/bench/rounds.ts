/** Rounds that alternate: each side is measured once a round, so that a busy minute weighs on all alike. */
import type { MetricId } from './metrics.ts';
import { METRICS, type MetricSpec } from './metrics.ts';
import type { Side } from './side.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Processor time before the first round, until the compiler has settled, and of each measurement, in milliseconds. */
export const WARM_MS = 1500;
const MEASURE_MS = 250;

export interface Measured {
  /** Microseconds of processor time a unit. */
  readonly us: Spread;
  readonly ratio: ({ readonly to: string } & Spread) | null;
}

/** @returns microseconds a unit, by side and round */
export async function playRounds<Id extends string>(
  sides: ReadonlyMap<Id, Side>,
  rounds: number,
): Promise<Map<Id, number[]>> {
  const taken = new Map<Id, number[]>();
  for (const [id, side] of sides) {
    taken.set(id, []);
    await side.measure(WARM_MS);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [id, side] of sides) taken.get(id)?.push((await side.measure(MEASURE_MS)).us);
  }
  return taken;
}

/** Each metric's time, and its ratio to another's in the same round. */
export function measuredOf(taken: ReadonlyMap<MetricId, readonly number[]>): Partial<Record<MetricId, Measured>> {
  return Object.fromEntries(
    [...taken].map(([id, us]): [MetricId, Measured] => {
      const { to }: MetricSpec = METRICS[id];
      const base = to === null ? null : taken.get(to as MetricId);
      const ratio = base
        ? { to: to ?? '', ...spreadOf(us.map((each, round) => each / (base[round] ?? Number.NaN))) }
        : null;
      return [id, { us: spreadOf(us), ratio }];
    }),
  );
}
