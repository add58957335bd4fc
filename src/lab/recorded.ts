/**
 * A recorded game played again under any seed: its people, and the seats that planned ahead, give their recorded orders, and the engine's rules of thumb order for all
 * others. To plan anew under every luck would take minutes, and rules of thumb in their place would play another game than the one asked about.
 */
import {
  compositeOf,
  createGame,
  type GameState,
  handedOver,
  type Order,
  observe,
  planAll,
  planningSeats,
  planOrders,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
} from '../engine/index.ts';
import { filled, isBound } from './planner/alternatives.ts';
import { checkName, type RequestProblem } from './question.ts';
import type { GameRecord } from './questions/types.ts';

/** Where a replayed game came to. */
export interface Course {
  readonly state: GameState;
  /** Turns played. */
  readonly turns: number;
  /** Orders of the seat asked about that the rules refused in this world, and that were left out. */
  readonly dropped: number;
}

/** Orders of the seat in a turn, from its view in this world; null where it holds to the record. */
export type Instead = (view: SeatView, recorded: readonly Order[]) => readonly Order[];

export const asRecorded: Instead = (_view, recorded) => recorded;

/** The seat has to be one that a person held in some turn. */
export function checkRecord(seat: StateId, game: GameRecord): RequestProblem | null {
  if (game.orders.length === 0) return { code: 'nothingToAsk', field: 'game' };
  return checkName('seat', seat, heldByPeople(game));
}

function heldByPeople({ humans, handovers }: GameRecord): StateId[] {
  return [...new Set([humans, ...handovers.map((change) => change.humans)].flat())].sort();
}

/** @param luck 0: the game's own seed; others: other seeds, the same ones for every question about this game */
export function firstState(scenario: Scenario, { seed, humans }: GameRecord, luck: number): GameState {
  return createGame(scenario, luck === 0 ? seed : `lab/${seed}/${luck}`, humans);
}

/**
 * One turn of the record on another state.
 * @param instead what the seat orders in place of its recorded orders; not asked in a turn in which the engine holds the seat
 */
export function replayedTurn(
  scenario: Scenario,
  game: GameRecord,
  seat: StateId,
  course: Course,
  instead: Instead,
): Course {
  const state = handedOver(game.handovers, course.state);
  const { humans, turn } = state;
  const planned = game.opponents === 'rulesOfThumb' ? [] : planningSeats(scenario, state);
  const orders = { ...planAll(scenario, state, [...humans, ...planned]) };
  for (const other of planned) {
    orders[other] = withAnnounced(observe(scenario, state, other), game.orders[turn]?.[other] ?? []);
  }
  for (const human of humans) {
    const recorded = game.orders[turn]?.[human] ?? [];
    orders[human] = human === seat ? instead(observe(scenario, state, seat), recorded) : recorded;
  }
  const result = resolveTurn(scenario, state, orders, { ledger: false });
  const refused = result.rejected.filter((one) => one.seat === seat).length;
  return { state: result.state, turns: course.turns + 1, dropped: course.dropped + refused };
}

/**
 * A planning seat's recorded orders in a world that may be another: what it has announced there, and a decision at a window that the record has elsewhere, it gives
 * first. In the world of the record that is recorded already. What of the rest may not be given, the rules leave out.
 */
function withAnnounced(view: SeatView, recorded: readonly Order[]): readonly Order[] {
  const given = new Set(recorded.map((order) => JSON.stringify(order)));
  const missing = planOrders(view).filter((order) => isBound(view, order) && !given.has(JSON.stringify(order)));
  return missing.length === 0 ? recorded : filled(view, missing, recorded);
}

/** Plays the record on from a state to its last turn, or to the game's end if that comes first. */
export function replayedToEnd(
  scenario: Scenario,
  game: GameRecord,
  seat: StateId,
  from: Course,
  instead: Instead,
): Course {
  let course = from;
  while (!isAtEnd(game, course)) course = replayedTurn(scenario, game, seat, course, instead);
  return course;
}

export function isAtEnd(game: GameRecord, { state }: Course): boolean {
  return state.ended !== null || state.turn >= game.orders.length;
}

/** The game as it was, by the recorded orders of every seat: nothing is planned again. */
export function actualEnd(scenario: Scenario, game: GameRecord): GameState {
  let state = firstState(scenario, game, 0);
  for (const orders of game.orders) {
    state = resolveTurn(scenario, handedOver(game.handovers, state), orders, { ledger: false }).state;
  }
  return state;
}

/** The seat's score as it sees it, 0 to 100. */
export function compositeIn(scenario: Scenario, state: GameState, seat: StateId): number {
  return compositeOf(observe(scenario, state, seat));
}
