/** Who is left out of a fit and predicted from it: parts of the governments by lot, or whole blocs. */
import { type BlocId, hashJson, type Scenario, type StateId } from '../../engine/index.ts';

/** Parts of nearly equal size, by lot: each government is in one. The same seed deals them the same way. */
export function foldsOf(states: readonly StateId[], count: number, seed: string): StateId[][] {
  const dealt = [...states].sort().map((id) => ({ id, lot: hashJson([seed, id]) }));
  dealt.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return Array.from({ length: count }, (_, fold) => dealt.filter((_, i) => i % count === fold).map(({ id }) => id));
}

export interface BlocFold {
  readonly bloc: BlocId | null;
  readonly states: readonly StateId[];
}

/** Whole blocs, the smallest first, each government in the first that it belongs to; those in none are the last fold. */
export function blocFolds({ blocs }: Scenario, states: readonly StateId[]): BlocFold[] {
  const left = new Set(states);
  const folds: BlocFold[] = [];
  const bySize = Object.entries(blocs).sort(
    ([a, x], [b, y]) => x.members.length - y.members.length || (a < b ? -1 : 1),
  );
  for (const [bloc, { members }] of bySize) {
    const own = members.filter((id) => left.delete(id)).sort();
    if (own.length > 0) folds.push({ bloc, states: own });
  }
  return left.size > 0 ? [...folds, { bloc: null, states: [...left].sort() }] : folds;
}

/** A number from 0 to 1 (1 left out) that hangs on its names alone. */
export function lot(...names: readonly (string | number)[]): number {
  return Number.parseInt(hashJson(names).slice(0, 13), 16) / 2 ** 52;
}
