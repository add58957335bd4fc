/** Blocs that a government belongs to. */
import type { BlocId, SeatView } from '../model/index.ts';
import { type Refusal, refuse } from './types.ts';

export function blocsOf({ scenario, seat }: SeatView): BlocId[] {
  return Object.keys(scenario.blocs)
    .sort()
    .filter((bloc) => scenario.blocs[bloc]?.members.includes(seat));
}

export function checkMember({ scenario, seat }: SeatView, bloc: BlocId): Refusal | null {
  if (!Object.hasOwn(scenario.blocs, bloc)) return refuse('badTarget', { target: bloc });
  return scenario.blocs[bloc]?.members.includes(seat) ? null : refuse('notMember', { bloc });
}
