/**
 * How many open decisions a lever changes (MODEL 12). A decision is open where the government is below exclusion and comes to decide in the year
 * asked about. Both branches run along the script under the same luck; at the government's window its choice is told by its chances, home politics
 * and chance included, so that one run says as much as many.
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
import { isOf } from './audience.ts';
import { givenIn, type OrderLever, type Version, withCapital } from './campaigns.ts';
import type { ConditionLever, Lever } from './levers.ts';

export interface OpenDecision {
  readonly state: StateId;
  /** Turn in which it is taken, the state of the world before it, and the chances of each posture. */
  readonly turn: number;
  readonly before: GameState;
  readonly chances: readonly number[];
  /** First turn of a campaign for it: after the window before it, where that leaves time. */
  readonly since: number;
}

/** The course without a lever: the decisions that are open in it, and the world before each turn. */
export interface Course {
  readonly decisions: readonly OpenDecision[];
  readonly path: readonly GameState[];
}

export interface Response {
  /** Share of the open decisions that it can be tried on which change: half the sum of the differences of their chances, in the mean. */
  readonly flipped: number;
  /** Levels by which decisions move in the mean, upwards above 0. */
  readonly net: number;
  /** Decisions that the lever is made for and can be tried on. */
  readonly reached: number;
  /** Points of capital that a campaign takes, in the mean over those decisions; 0 where no order is given. */
  readonly points: number;
  /** By how much the figure moves that the order is for, in the mean over those decisions; null where it is for a decision. */
  readonly aimed: number | null;
}

/** Turns ahead in which a decision counts. */
export interface Span {
  /** The first: so long is a campaign at the least, but where windows are nearer to one another. */
  readonly from: number;
  /** The turn after the last. */
  readonly to: number;
}

const BELOW: Posture = 3;
/** Turns that a campaign begun after the window before it should have, to begin there. */
const TIME_ENOUGH = 2;

/** @param state at the turn in which campaigns can begin */
export function openDecisions(along: ScriptedScenario, from: GameState, noise: Noise, span: Span): Course {
  const { scenario, seats } = along;
  const left = new Set(
    Object.keys(scenario.states)
      .sort()
      .filter((id) => !seats.includes(id) && (from.states[id]?.posture ?? BELOW) < BELOW),
  );
  const found: OpenDecision[] = [];
  const since: Record<StateId, number> = {};
  const path: GameState[] = [];
  let state = from;
  while (state.ended === null && left.size > 0 && state.turn < from.turn + span.to) {
    path.push(state);
    for (const id of left) {
      if (state.turn === from.turn || windowsOf(observe(scenario, state, id), id)[0]?.inTurns !== 0) continue;
      if (state.turn < from.turn + span.from) {
        since[id] = state.turn + 1;
        continue;
      }
      left.delete(id);
      const begins = since[id] ?? from.turn;
      found.push({
        state: id,
        turn: state.turn,
        before: state,
        chances: chancesOf(scenario, state, id, noise),
        since: state.turn - begins >= TIME_ENOUGH ? begins : from.turn,
      });
    }
    state = played(along, state, {}, {});
  }
  return { decisions: found, path };
}

/** One turn of the script, with orders and points of capital added. */
function played(
  along: ScriptedScenario,
  state: GameState,
  added: Readonly<Record<StateId, readonly Order[]>>,
  points: Readonly<Record<StateId, number>>,
): GameState {
  const { scenario, seats } = along;
  const orders: Record<StateId, readonly Order[]> = { ...planAll(scenario, state, seats), ...ordersAt(along, state) };
  for (const [seat, own] of Object.entries(added)) orders[seat] = [...own, ...(orders[seat] ?? [])];
  return resolveTurn(scenario, withCapital(state, points), orders, { ledger: false }).state;
}

function chancesOf(scenario: Scenario, state: GameState, id: StateId, noise: Noise): number[] {
  const { scores } = appraise({ scenario, state }, id);
  return choiceChances(
    scores.map(({ score }) => score),
    noise,
  );
}

/** What comes of a lever for one decision. */
interface Outcome {
  readonly chances: readonly number[];
  readonly points: number;
  readonly aimed: number | null;
}
type Outcomes = Map<StateId, Outcome>;

export function respond(along: ScriptedScenario, noise: Noise, course: Course, lever: Lever): Response {
  const base = course.decisions.filter(
    ({ state }) => lever.kind === 'condition' || isOf(lever.audience, along.scenario, state),
  );
  const outcomes =
    lever.kind === 'condition'
      ? underCondition(along, noise, base, lever)
      : ofBestVersions(along, noise, { ...course, decisions: base }, lever);
  let flipped = 0;
  let net = 0;
  let points = 0;
  let aimed = 0;
  for (const decision of base) {
    const outcome = outcomes.get(decision.state);
    if (!outcome) continue;
    flipped += flipOf(decision, outcome);
    outcome.chances.forEach((chance, k) => {
      net += k * (chance - (decision.chances[k] as number));
    });
    points += outcome.points;
    aimed += outcome.aimed ?? 0;
  }
  const reached = Math.max(1, outcomes.size);
  return {
    flipped: flipped / reached,
    net: net / reached,
    reached: outcomes.size,
    points: points / reached,
    aimed: lever.kind === 'order' && lever.aim !== null ? aimed / reached : null,
  };
}

/** Half the sum of the differences of the chances, 0 to 1. */
function flipOf({ chances }: OpenDecision, moved: Outcome): number {
  return chances.reduce((sum, chance, k) => sum + Math.abs((moved.chances[k] as number) - chance) / 2, 0);
}

function underCondition(
  along: ScriptedScenario,
  noise: Noise,
  base: readonly OpenDecision[],
  lever: ConditionLever,
): Outcomes {
  const scenario = lever.scenario(along.scenario);
  return new Map(
    base.map(({ state: id, before }) => {
      const node = before.states[id];
      if (!node) throw new RangeError(id);
      const state = { ...before, states: { ...before.states, [id]: lever.node(node) } };
      return [id, { chances: chancesOf(scenario, state, id, noise), points: 0, aimed: null }];
    }),
  );
}

/** Of each decision the outcome of the version that moves it most. */
function ofBestVersions(
  along: ScriptedScenario,
  noise: Noise,
  { decisions: base, path }: Course,
  lever: OrderLever,
): Outcomes {
  const best: Outcomes = new Map();
  for (const version of lever.versions) {
    for (let i = 0; i < base.length; i += lever.together) {
      const group = base.slice(i, i + lever.together);
      const outcomes = afterCampaigns(along, path, noise, group, lever, version);
      for (const decision of group) {
        const outcome = outcomes.get(decision.state);
        const before = best.get(decision.state);
        if (outcome && (!before || flipOf(decision, outcome) > flipOf(decision, before)))
          best.set(decision.state, outcome);
      }
    }
  }
  return best;
}

/** Campaigns for some decisions in one game. */
function afterCampaigns(
  along: ScriptedScenario,
  path: readonly GameState[],
  noise: Noise,
  group: readonly OpenDecision[],
  lever: OrderLever,
  version: Version,
): Outcomes {
  const { scenario } = along;
  const outcomes: Outcomes = new Map();
  const points: Record<StateId, number> = {};
  const givers: Record<StateId, StateId> = {};
  const lastGiven: Record<StateId, number> = {};
  const left = new Set(group);
  let [state] = path;
  for (let turn = 1; state && left.size > 0 && state.ended === null; turn++) {
    const now = state;
    for (const decision of left) {
      if (now.turn < decision.turn) continue;
      left.delete(decision);
      const giver = givers[decision.state];
      if (giver === undefined) continue;
      const read = (of: GameState): number => lever.aim?.read(scenario, of, giver, decision.state) ?? 0;
      outcomes.set(decision.state, {
        chances: chancesOf(scenario, now, decision.state, noise),
        points: points[decision.state] ?? 0,
        aimed: lever.aim === null ? null : read(now) - read(decision.before),
      });
    }
    const added: Record<StateId, Order[]> = {};
    const capital: Record<StateId, number> = {};
    const seen = new Set<string>();
    for (const { state: target, since } of left) {
      const last = lastGiven[target];
      const rested = last === undefined || now.turn - last > lever.cooldown;
      const given = since <= now.turn && rested ? givenIn(lever, version, scenario, now, target, givers[target]) : null;
      if (!given) continue;
      givers[target] = given.seat;
      lastGiven[target] = now.turn;
      for (const option of given.options) {
        points[target] = (points[target] ?? 0) + Math.max(option.capital, lever.capital);
        const key = `${given.seat}${JSON.stringify(option.order)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        added[given.seat] = [...(added[given.seat] ?? []), option.order];
        capital[given.seat] = (capital[given.seat] ?? 0) + option.capital;
      }
    }
    // Until the first order the world is that of the course without it.
    state = Object.keys(givers).length > 0 ? played(along, now, added, capital) : path[turn];
  }
  return outcomes;
}
