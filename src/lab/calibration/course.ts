/**
 * What the decisions of all governments rest on, turn by turn, along a script of the powers' orders: the course of the world, and each
 * government's networks had it held one posture from the start.
 */
import {
  createGame,
  type GameState,
  type Order,
  type OrdersBySeat,
  POSTURES,
  type Posture,
  planAll,
  resolveTurn,
  type Scenario,
  type StateId,
  type StateNode,
} from '../../engine/index.ts';
import { ordersAt } from '../history/playScript.ts';
import type { ScriptedScenario } from '../history/scripted.ts';

export interface Course {
  /** The state before each turn. */
  readonly states: readonly GameState[];
  /** By posture, the state before each turn of a world in which every government has held it from the start. */
  readonly held: readonly (readonly GameState[])[];
}

export function courseOf(along: ScriptedScenario, seed: string): Course {
  const { scenario, seats } = along;
  const begin = createGame(scenario, seed, seats);
  const orders = (state: GameState): OrdersBySeat => ({
    ...planAll(scenario, state, seats),
    ...ordersAt(along, state),
  });
  return {
    states: played(scenario, begin, orders),
    held: POSTURES.map((k) =>
      played(scenario, holding(scenario, begin, k), (state) => undecided(scenario, orders(state))),
    ),
  };
}

function played(scenario: Scenario, begin: GameState, orders: (state: GameState) => OrdersBySeat): GameState[] {
  const states: GameState[] = [];
  let state = begin;
  while (state.ended === null) {
    states.push(state);
    state = resolveTurn(scenario, state, orders(state), { ledger: false }).state;
  }
  return states;
}

function holding(scenario: Scenario, begin: GameState, k: Posture): GameState {
  const states = Object.fromEntries(
    Object.entries(begin.states).map(([id, node]) => [id, isPower(scenario, id) ? node : held(node, k)]),
  );
  return { ...begin, states };
}

function held(node: StateNode, k: Posture): StateNode {
  return { ...node, posture: k, inForce: k, forceTurn: null, cap: null, removalDue: null };
}

function isPower({ powers }: Scenario, id: StateId): boolean {
  return id === powers.protector || id === powers.rival;
}

/** The same orders without any by which a government would choose. */
function undecided(scenario: Scenario, orders: OrdersBySeat): OrdersBySeat {
  const stays = (order: Order): boolean => order.kind !== 'settle' && order.kind !== 'setPosture';
  return Object.fromEntries(
    Object.entries(orders).map(([seat, given]) => [seat, isPower(scenario, seat) ? given : given.filter(stays)]),
  );
}

/**
 * The state before a turn as a government would find it, had it held a posture: its own networks and rule are another's, the rest of the
 * world is as it is.
 */
export function stateHad(course: Course, turn: number, id: StateId, k: Posture): GameState | null {
  const state = course.states[turn];
  const own = state?.states[id];
  const other = course.held[k]?.[turn]?.states[id];
  if (!state || !own || !other) return null;
  if (own.posture === k) return state;
  const node: StateNode = {
    ...own,
    posture: k,
    inForce: k,
    cap: null,
    removalDue: null,
    gear: other.gear,
    rollout: other.rollout,
  };
  return { ...state, states: { ...state.states, [id]: node } };
}
