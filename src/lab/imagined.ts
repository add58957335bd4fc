/** Turns played ahead in worlds that a seat can imagine: from what it sees, never from what is. */
import {
  checkOrders,
  type GameState,
  imagine,
  type Order,
  type OrdersBySeat,
  observe,
  type Posture,
  planAll,
  playableSeats,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
  windowsOf,
} from '../engine/index.ts';
import { checkName, type RequestProblem } from './question.ts';
import type { Standpoint } from './standpoint.ts';

/** A world that can be, and what all other seats have sealed in it for this turn. */
export interface ImaginedWorld {
  readonly scenario: Scenario;
  readonly seat: StateId;
  readonly state: GameState;
  readonly others: OrdersBySeat;
}

export function viewFrom(scenario: Scenario, { seat, state }: Standpoint): SeatView {
  return { seat, scenario, state };
}

export function checkStandpoint(scenario: Scenario, { seat, state }: Standpoint): RequestProblem | null {
  if (state.ended) return { code: 'gameOver', field: 'from' };
  return checkName('from', seat, playableSeats(scenario));
}

/** @param field of the request in which the orders stand */
export function checkDraft(view: SeatView, field: string, draft: readonly Order[]): RequestProblem | null {
  const [problem] = checkOrders(view, draft);
  return problem ? { code: 'illegalOrder', field, index: problem.index, why: problem.code } : null;
}

/**
 * @param index which of the worlds that can be imagined: the same for all alternatives that are compared (law 3)
 * @param about the government that is asked about, or null
 */
export function imagineWorld(view: SeatView, name: string, index: number, about: StateId | null): ImaginedWorld {
  const { scenario, seat } = view;
  const state = imagine(view, `lab/${name}/${view.state.turn}/${index}`, about);
  return { scenario, seat, state, others: planAll(scenario, state, [seat]) };
}

/** The state after this turn, had the seat given these orders. */
export function afterTurn({ scenario, seat, state, others }: ImaginedWorld, own: readonly Order[]): GameState {
  return resolveTurn(scenario, state, { ...others, [seat]: own }, { ledger: false }).state;
}

export interface Settled {
  readonly posture: Posture;
  /** Whether the government came to decide; not where the game was over before. */
  readonly decided: boolean;
}

/**
 * What a government stands at once its next window is past or the game has ended. The seat gives its orders in the first turn and none in those
 * after: later orders would answer what came of the first, and the difference between two alternatives would be theirs as well.
 */
export function settledBy(world: ImaginedWorld, target: StateId, own: readonly Order[]): Settled {
  const { scenario, seat } = world;
  let decided = decides(scenario, world.state, target);
  let state = afterTurn(world, own);
  while (state.ended === null && !decided) {
    decided = decides(scenario, state, target);
    state = resolveTurn(scenario, state, planAll(scenario, state, [seat]), { ledger: false }).state;
  }
  return { posture: state.states[target]?.posture ?? 0, decided };
}

function decides(scenario: Scenario, state: GameState, target: StateId): boolean {
  return windowsOf(observe(scenario, state, target), target)[0]?.inTurns === 0;
}
