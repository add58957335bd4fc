/** Which of the seat's decisions stand behind the moves of its aims, by the ledger. */
import type { Cause, ObjectiveId, StateId } from '../../../engine/model/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { rootsBehind } from '../../panels/dialogs/causes.ts';

type OrderCause = Extract<Cause, { readonly kind: 'order' }>;

export interface TellingDecision {
  readonly cause: OrderCause;
  /** Points that aims moved with it, the largest first. Other causes are in them too: the ledger names causes and does not share out. */
  readonly moves: readonly { readonly aim: ObjectiveId; readonly points: number }[];
  /** The points by the aims' weights, signs aside. */
  readonly weight: number;
}

/** Moves that do not show at the digit shown. */
const SMALLEST = 0.05;

/**
 * The seat's orders that moved its aims most: each move of an aim is counted with the first of the seat's own orders among its roots.
 * @param weights of the aims; an aim without one does not count
 * @returns at most `most`, in the order in which they were given
 */
export function tellingDecisions(
  history: readonly TurnRecord[],
  seat: StateId,
  weights: Readonly<Record<ObjectiveId, number>>,
  most: number,
): readonly TellingDecision[] {
  const found = new Map<string, { cause: OrderCause; points: Map<ObjectiveId, number> }>();
  for (const { turn, ledger } of history) {
    ledger.forEach((entry, index) => {
      const aim = aimOf(entry.path, seat);
      if (aim === null || !(aim in weights)) return;
      const { before, after } = entry;
      if (typeof before !== 'number' || typeof after !== 'number') return;
      const own = rootsBehind(history, { turn, index, entry }).find((root) => isOwn(root, seat));
      if (own?.kind !== 'order') return;
      const key = `${own.turn} ${own.index}`;
      const known = found.get(key) ?? { cause: own, points: new Map<ObjectiveId, number>() };
      known.points.set(aim, (known.points.get(aim) ?? 0) + after - before);
      found.set(key, known);
    });
  }
  return [...found.values()]
    .map(({ cause, points }) => {
      const moves = [...points]
        .map(([aim, sum]) => ({ aim, points: sum }))
        .filter((move) => Math.abs(move.points) >= SMALLEST)
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.aim < b.aim ? -1 : 1));
      return {
        cause,
        moves,
        weight: moves.reduce((sum, one) => sum + Math.abs(one.points) * (weights[one.aim] ?? 0), 0),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.cause.turn - b.cause.turn || a.cause.index - b.cause.index)
    .slice(0, most)
    .sort((a, b) => a.cause.turn - b.cause.turn || a.cause.index - b.cause.index);
}

function isOwn(root: Cause, seat: StateId): boolean {
  return root.kind === 'order' && root.seat === seat;
}

/** The aim whose score a path is, or null. */
function aimOf(path: string, seat: StateId): ObjectiveId | null {
  const [room, of, aim, ...more] = path.split('/');
  return room === 'scores' && of === seat && aim !== undefined && more.length === 0 ? (aim as ObjectiveId) : null;
}
