/** Which of the seat's decisions stand behind the moves of its aims, by the ledger. */
import type { Cause, ObjectiveId, StateId } from '../../../engine/model/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { toldParts } from '../../panels/dialogs/causes.ts';

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
 * The seat's orders that moved its aims most: each part of a move is counted with the cause that the report names for it.
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
  for (const record of history) {
    for (const aim of Object.keys(weights) as ObjectiveId[]) {
      for (const { cause, amount } of toldParts(history, record, `scores/${seat}/${aim}`)) {
        if (cause.kind !== 'order' || cause.seat !== seat) continue;
        const key = `${cause.turn} ${cause.index}`;
        const known = found.get(key) ?? { cause, points: new Map<ObjectiveId, number>() };
        known.points.set(aim, (known.points.get(aim) ?? 0) + amount);
        found.set(key, known);
      }
    }
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
