/**
 * How many open decisions a lever changes (MODEL 12). A decision is open where the government is below exclusion and comes to decide within a year.
 * Both branches run along the script under the same luck; at the government's window its choice is told by its chances, home politics and
 * chance included, so that one run says as much as many.
 */
import {
  appraise,
  type GameState,
  type Order,
  observe,
  type Posture,
  planAll,
  resolveTurn,
  type Scenario,
  type StateId,
  windowsOf,
} from '../../engine/index.ts';
import { choiceChances, type Noise } from '../calibration/chain.ts';
import { ordersAt } from '../history/playScript.ts';
import type { ScriptedScenario } from '../history/scripted.ts';
import type { ConditionLever, Lever, OrderLever } from './levers.ts';

export interface OpenDecision {
  readonly state: StateId;
  /** Turn in which it is taken, the state of the world before it, and the chances of each posture. */
  readonly turn: number;
  readonly before: GameState;
  readonly chances: readonly number[];
}

export interface Response {
  /** Share of the open decisions that change: half the sum of the differences of their chances, in the mean. */
  readonly flipped: number;
  /** Levels by which decisions move in the mean, upwards above 0. */
  readonly net: number;
  /** Decisions that the lever can be tried on at all. */
  readonly reached: number;
}

const BELOW: Posture = 3;

/** @param state at the turn in which levers are pulled @param within turns in which a decision counts as open */
export function openDecisions(along: ScriptedScenario, state: GameState, noise: Noise, within: number): OpenDecision[] {
  const { scenario, seats } = along;
  const open = Object.keys(scenario.states)
    .sort()
    .filter((id) => !seats.includes(id) && (state.states[id]?.posture ?? BELOW) < BELOW);
  return decided(along, state, noise, open, within, {});
}

/** The first window of each of these governments within so many turns, once orders are given in the first of them. */
function decided(
  along: ScriptedScenario,
  from: GameState,
  noise: Noise,
  states: readonly StateId[],
  within: number,
  added: Readonly<Record<StateId, readonly Order[]>>,
): OpenDecision[] {
  const { scenario, seats } = along;
  const found: OpenDecision[] = [];
  const left = new Set(states);
  let state = from;
  for (let turn = 0; turn < within && state.ended === null && left.size > 0; turn++) {
    // An order given in the turn of the window comes too late to count: the first turn only gives it.
    if (turn > 0) {
      for (const id of left) {
        if (windowsOf(observe(scenario, state, id), id)[0]?.inTurns !== 0) continue;
        left.delete(id);
        found.push({ state: id, turn: state.turn, before: state, chances: chancesOf(scenario, state, id, noise) });
      }
    }
    const orders: Record<StateId, readonly Order[]> = { ...planAll(scenario, state, seats), ...ordersAt(along, state) };
    if (turn === 0) for (const [seat, own] of Object.entries(added)) orders[seat] = [...own, ...(orders[seat] ?? [])];
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
  }
  return found;
}

function chancesOf(scenario: Scenario, state: GameState, id: StateId, noise: Noise): number[] {
  const { scores } = appraise({ scenario, state }, id);
  return choiceChances(
    scores.map(({ score }) => score),
    noise,
  );
}

export function respond(
  along: ScriptedScenario,
  from: GameState,
  noise: Noise,
  base: readonly OpenDecision[],
  within: number,
  lever: Lever,
): Response {
  const other =
    lever.kind === 'condition'
      ? underCondition(along, noise, base, lever)
      : afterOrders(along, from, noise, base, within, lever);
  let flipped = 0;
  let net = 0;
  for (const { state, chances } of base) {
    const moved = other.get(state);
    if (!moved) continue;
    chances.forEach((chance, k) => {
      flipped += Math.abs((moved[k] as number) - chance) / 2;
      net += k * ((moved[k] as number) - chance);
    });
  }
  const n = Math.max(1, base.length);
  return { flipped: flipped / n, net: net / n, reached: other.size };
}

type Chances = Map<StateId, readonly number[]>;

function underCondition(
  along: ScriptedScenario,
  noise: Noise,
  base: readonly OpenDecision[],
  lever: ConditionLever,
): Chances {
  const scenario = lever.scenario(along.scenario);
  return new Map(
    base.map(({ state: id, before }) => {
      const node = before.states[id];
      if (!node) throw new RangeError(id);
      const state = { ...before, states: { ...before.states, [id]: lever.node(node) } };
      return [id, chancesOf(scenario, state, id, noise)];
    }),
  );
}

function afterOrders(
  along: ScriptedScenario,
  from: GameState,
  noise: Noise,
  base: readonly OpenDecision[],
  within: number,
  lever: OrderLever,
): Chances {
  const given = base.flatMap(({ state }) => {
    const found = lever.orderFor(along.scenario, from, state);
    return found ? [{ state, ...found }] : [];
  });
  const groups = lever.alone ? given.map((each) => [each]) : given.length > 0 ? [given] : [];
  const chances: Chances = new Map();
  for (const group of groups) {
    const added: Record<StateId, Order[]> = {};
    const seen = new Set<string>();
    for (const { seat, order } of group) {
      const key = `${seat}${JSON.stringify(order)}`;
      if (!seen.has(key)) added[seat] = [...(added[seat] ?? []), order];
      seen.add(key);
    }
    const states = group.map(({ state }) => state);
    for (const decision of decided(along, from, noise, states, within, added))
      chances.set(decision.state, decision.chances);
  }
  return chances;
}
