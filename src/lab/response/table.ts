/** The response of open decisions to every lever, over an ensemble of coefficients. */
import { createGame, type GameState, type OrderSpec, planAll, resolveTurn, type Scenario } from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { type Values, withValues } from '../calibration/plan.ts';
import { ordersAt } from '../history/playScript.ts';
import { type ScriptedScenario, scripted } from '../history/scripted.ts';
import { meanOf } from '../statistics/distribution.ts';
import { CONDITIONS, orderLevers } from './levers.ts';
import { openDecisions, type Response, respond } from './respond.ts';

export interface LeverResponse {
  readonly id: string;
  readonly kind: 'order' | 'condition';
  /** Over the members of the ensemble, shares of the open decisions. */
  readonly flipped: { readonly mean: number; readonly min: number; readonly max: number };
  readonly net: number;
  /** Open decisions that it could be tried on, over members and dates in the mean. */
  readonly reached: number;
}

export interface ResponseTable {
  /** Open decisions by date and member in the mean. */
  readonly open: number;
  readonly levers: readonly LeverResponse[];
}

/** Turns in which levers are pulled, as parts of the calendar: toward the end of the first year, and of the third. */
const PULLED: readonly number[] = [1 / 8, 3 / 8];
/** Years within which a decision counts as open. */
const WITHIN_YEARS = 1.25;

/** @param members sets of coefficients @param told after each member */
export function responseTable(
  scenario: Scenario,
  script: Script,
  members: readonly Values[],
  seed: string,
  told: () => void,
): ResponseTable {
  const within = Math.round(WITHIN_YEARS * scenario.calendar.turnsPerYear);
  const levers = [...CONDITIONS, ...orderLevers(scenario)];
  const responses = new Map(levers.map(({ id }) => [id, [] as Response[]]));
  const open: number[] = [];
  for (const values of members) {
    const along = free(scripted(withValues(scenario, values), script));
    const { parameters } = along.scenario;
    const noise = { disposition: parameters.dispositionSize?.value ?? 0, choice: parameters.choiceNoise?.value ?? 1 };
    for (const state of statesAt(
      along,
      seed,
      PULLED.map((part) => Math.round(part * scenario.calendar.turns)),
    )) {
      const base = openDecisions(along, state, noise, within);
      open.push(base.length);
      for (const lever of levers) responses.get(lever.id)?.push(respond(along, state, noise, base, within, lever));
    }
    told();
  }
  return {
    open: meanOf(open),
    levers: levers.map(({ id, kind }) => ({ id, kind, ...summed(responses.get(id) ?? [], PULLED.length) })),
  };
}

/** Dates of one member are averaged, then members are compared. */
function summed(responses: readonly Response[], dates: number): Pick<LeverResponse, 'flipped' | 'net' | 'reached'> {
  const members = Array.from({ length: responses.length / dates }, (_, i) =>
    meanOf(responses.slice(i * dates, (i + 1) * dates).map(({ flipped }) => flipped)),
  );
  return {
    flipped: { mean: meanOf(members), min: Math.min(...members), max: Math.max(...members) },
    net: meanOf(responses.map(({ net }) => net)),
    reached: meanOf(responses.map(({ reached }) => reached)),
  };
}

/** Levers are tried whatever they cost: what an order does is asked, not whether it can be paid for. */
function free(along: ScriptedScenario): ScriptedScenario {
  const orders = Object.fromEntries(
    Object.entries(along.scenario.orders).map(([kind, spec]): [string, OrderSpec] => [
      kind,
      { ...spec, capital: 0, cooldown: 0, fromAct: 0 },
    ]),
  );
  return { ...along, scenario: { ...along.scenario, orders } };
}

function statesAt(along: ScriptedScenario, seed: string, turns: readonly number[]): GameState[] {
  const { scenario, seats } = along;
  const found: GameState[] = [];
  let state = createGame(scenario, seed, seats);
  while (state.ended === null && found.length < turns.length) {
    if (turns.includes(state.turn)) found.push(state);
    const orders = { ...planAll(scenario, state, seats), ...ordersAt(along, state) };
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
  }
  return found;
}
