/** How a government's beliefs moved, in one word for the headline. */
import type { Happening } from '../engine/model/index.ts';

type BeliefMove =
  | 'moreListening'
  | 'lessListening'
  | 'moreDisruption'
  | 'lessDisruption'
  | 'moreManageable'
  | 'lessManageable';

/** Which belief moved most, and which way. */
export function beliefMove({
  listen,
  disrupt,
  manageability,
}: Extract<Happening, { readonly code: 'beliefMoved' }>): BeliefMove {
  const moves: readonly { readonly size: number; readonly move: BeliefMove }[] = [
    { size: Math.abs(listen), move: listen < 0 ? 'lessListening' : 'moreListening' },
    { size: Math.abs(disrupt), move: disrupt < 0 ? 'lessDisruption' : 'moreDisruption' },
    { size: Math.abs(manageability), move: manageability < 0 ? 'lessManageable' : 'moreManageable' },
  ];
  return moves.reduce((best, one) => (one.size > best.size ? one : best)).move;
}
