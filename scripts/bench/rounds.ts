/** Rounds that alternate: each side is measured once a round, so that a busy minute weighs on all alike. */
import { specOf } from './metrics.ts';
import { type Side, startSide } from './side.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Time before the first round, until the compiler has settled, and of each measurement, in milliseconds. */
export const WARM_MS = 2500;
const MEASURE_MS = 250;

export interface Measured {
  /** Microseconds a unit. */
  readonly us: Spread;
  readonly ratio: ({ readonly to: string } & Spread) | null;
}

/** What a side's process is started with. */
export interface Start {
  readonly side: string;
  readonly args: readonly string[];
}

/** Microseconds a unit, by metric and round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Rounds that a process stays for. What the optimiser makes of a program differs from one process to the next, and stays within it. */
const ROUNDS_EACH = 3;

/** Each side in a process that stays for some rounds, warm. */
export async function staying(bundle: string, starts: ReadonlyMap<string, Start>, rounds: number): Promise<Times> {
  const times = new Map<string, number[]>([...starts.keys()].map((id) => [id, []]));
  for (let done = 0; done < rounds; done += ROUNDS_EACH) {
    const sides = new Map<string, Side>();
    for (const [id, { side, args }] of starts) {
      const started = await startSide(bundle, side, args);
      sides.set(id, started);
      await started.measure(WARM_MS);
    }
    const some = Math.min(ROUNDS_EACH, rounds - done);
    const more = await alternating(
      [...sides.keys()],
      some,
      async (id) => (await sides.get(id)?.measure(MEASURE_MS))?.us,
    );
    for (const [id, us] of more) times.get(id)?.push(...us);
    for (const side of sides.values()) side.end();
  }
  return times;
}

/** Each side in a fresh process each round, and its first lap alone. */
export async function fresh(bundle: string, starts: ReadonlyMap<string, Start>, rounds: number): Promise<Times> {
  return alternating([...starts.keys()], rounds, async (id) => {
    const { side, args } = starts.get(id) as Start;
    const started = await startSide(bundle, side, args);
    const { us } = await started.measure(0);
    started.end();
    return us;
  });
}

async function alternating(
  ids: readonly string[],
  rounds: number,
  measure: (id: string) => Promise<number | undefined>,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const id of ids) times.get(id)?.push((await measure(id)) ?? Number.NaN);
  }
  return times;
}

/** Each metric's time, and its ratio to another's in the same round. */
export function measuredOf(times: Times): Record<string, Measured> {
  return Object.fromEntries([...times].map(([id, us]) => [id, { us: spreadOf(us), ratio: ratioOf(times, id) }]));
}

function ratioOf(times: Times, id: string): Measured['ratio'] {
  const { to } = specOf(id);
  const base = to === null ? undefined : times.get(to);
  if (to === null || base === undefined) return null;
  return { to, ...spreadOf((times.get(id) ?? []).map((us, round) => us / (base[round] ?? Number.NaN))) };
}

/** How much more one and two workers do in the same time, for our games and the yardstick's; and the first of these gains over the second. */
export function gainsOf(times: Times): Record<string, Measured> {
  const at = (id: string): readonly number[] => times.get(id) ?? [];
  const gain = (id: string): number[] => at(`${id}1`).map((one, round) => one / (at(`${id}2`)[round] ?? Number.NaN));
  const ours = gain('games');
  const kernels = gain('kernel');
  const measured = (id: string, values: readonly number[] | null): Measured => ({
    us: spreadOf(at(id === 'gain' ? 'games2' : id)),
    ratio: values === null ? null : { to: specOf(id).to ?? '', ...spreadOf(values) },
  });
  return {
    kernel1: measured('kernel1', null),
    kernel2: measured('kernel2', kernels),
    games1: measured('games1', null),
    games2: measured('games2', ours),
    gain: measured(
      'gain',
      ours.map((each, round) => each / (kernels[round] ?? Number.NaN)),
    ),
  };
}
