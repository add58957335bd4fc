/** Which orders of a resolved turn are told: people's first, then those that moved something, the weightiest first. */
import type { Order, Rejection, StateId } from '../../../engine/model/index.ts';
import type { TurnRecord } from '../../../session/types.ts';

export interface SeatOrders {
  readonly seat: StateId;
  readonly orders: readonly Order[];
  readonly rejected: readonly Rejection[];
}

export interface TurnOrders {
  readonly people: readonly SeatOrders[];
  /** Other seats whose orders are behind something that happened. */
  readonly telling: readonly SeatOrders[];
  readonly others: readonly SeatOrders[];
}

/** What is told of orders that did no more than be given, or left things as they were. */
const GIVING: ReadonlySet<string> = new Set(['orderGiven', 'dilemmaOpened', 'dilemmaAnswered', 'postureHeld']);

/** What a seat's orders of the turn brought about, by the weight of it: 0 where nothing that is told. */
function weightBySeat({ turn, happenings }: TurnRecord): ReadonlyMap<StateId, number> {
  const weights = new Map<StateId, number>();
  for (const { code, weight, causes } of happenings) {
    if (GIVING.has(code)) continue;
    const seats = new Set(
      causes.flatMap((cause) => (cause.kind === 'order' && cause.turn === turn ? [cause.seat] : [])),
    );
    for (const seat of seats) weights.set(seat, (weights.get(seat) ?? 0) + weight);
  }
  return weights;
}

/** @param people seats that people held in that turn, in their order */
export function turnOrders(record: TurnRecord, people: readonly StateId[]): TurnOrders {
  const of = (seat: StateId): SeatOrders => ({
    seat,
    orders: record.orders[seat] ?? [],
    rejected: record.rejected.filter((rejection) => rejection.seat === seat),
  });
  const weights = weightBySeat(record);
  const weight = (seat: StateId): number => weights.get(seat) ?? 0;
  const rest = Object.keys(record.orders)
    .filter((seat) => !people.includes(seat) && (record.orders[seat] ?? []).length > 0)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return {
    people: people.map(of),
    telling: rest.filter((seat) => weight(seat) > 0).map(of),
    others: rest.filter((seat) => weight(seat) === 0).map(of),
  };
}
