/** The response of open decisions to every lever, over an ensemble of coefficients. */
import { createGame, type GameState, planAll, resolveTurn, type Scenario } from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { type Values, withValues } from '../calibration/plan.ts';
import { ordersAt } from '../history/playScript.ts';
import { type ScriptedScenario, scripted } from '../history/scripted.ts';
import { meanOf } from '../statistics/distribution.ts';
import type { AimId } from './aims.ts';
import { orderLevers } from './campaigns.ts';
import { CONDITIONS, type Lever } from './levers.ts';
import { openDecisions, type Response, respond } from './respond.ts';

export interface LeverResponse {
  readonly id: string;
  readonly kind: 'order' | 'condition';
  /** Over the members of the ensemble, shares of the open decisions. */
  readonly flipped: { readonly mean: number; readonly min: number; readonly max: number };
  readonly net: number;
  /** Open decisions that it could be tried on, over members and dates in the mean. */
  readonly reached: number;
  /** Points of capital that a campaign takes. */
  readonly points: number;
  /** What the order is for besides a decision, and by how much it moves that in the mean; null where it is for a decision. */
  readonly aim: { readonly id: AimId; readonly moved: number } | null;
}

export interface ResponseTable {
  /** Open decisions by date and member in the mean. */
  readonly open: number;
  readonly levers: readonly LeverResponse[];
}

/** Turns in which levers are pulled, as parts of the calendar: toward the end of the first year, and of the third. */
const PULLED: readonly number[] = [1 / 8, 3 / 8];
/** Years after which, and within which, a decision counts as open: a campaign has three quarters at the least, and a window in each year. */
const AFTER_YEARS = 0.75;
const WITHIN_YEARS = 1.75;

/** @param members sets of coefficients @param told after each member @param only levers by id, or null for all */
export function responseTable(
  scenario: Scenario,
  script: Script,
  members: readonly Values[],
  seed: string,
  told: () => void,
  only: readonly string[] | null = null,
): ResponseTable {
  const { turnsPerYear } = scenario.calendar;
  const span = { from: Math.round(AFTER_YEARS * turnsPerYear), to: Math.round(WITHIN_YEARS * turnsPerYear) };
  const levers = [...CONDITIONS, ...orderLevers(scenario)].filter(({ id }) => only?.includes(id) ?? true);
  const responses = new Map(levers.map(({ id }) => [id, [] as Response[]]));
  const open: number[] = [];
  for (const values of members) {
    const along = scripted(withValues(scenario, values), script);
    const { parameters } = along.scenario;
    const noise = { disposition: parameters.dispositionSize?.value ?? 0, choice: parameters.choiceNoise?.value ?? 1 };
    for (const state of statesAt(
      along,
      seed,
      PULLED.map((part) => Math.round(part * scenario.calendar.turns)),
    )) {
      const course = openDecisions(along, state, noise, span);
      open.push(course.decisions.length);
      for (const lever of levers) responses.get(lever.id)?.push(respond(along, noise, course, lever));
    }
    told();
  }
  return {
    open: meanOf(open),
    levers: levers.map((lever) => ({
      id: lever.id,
      kind: lever.kind,
      ...summed(responses.get(lever.id) ?? [], PULLED.length),
      aim: aimed(lever, responses.get(lever.id) ?? []),
    })),
  };
}

/** Dates of one member are averaged, then members are compared. */
function summed(
  responses: readonly Response[],
  dates: number,
): Pick<LeverResponse, 'flipped' | 'net' | 'reached' | 'points'> {
  const members = Array.from({ length: responses.length / dates }, (_, i) =>
    meanOf(responses.slice(i * dates, (i + 1) * dates).map(({ flipped }) => flipped)),
  );
  return {
    flipped: { mean: meanOf(members), min: Math.min(...members), max: Math.max(...members) },
    net: meanOf(responses.map(({ net }) => net)),
    reached: meanOf(responses.map(({ reached }) => reached)),
    points: meanOr0(responses.filter(({ reached }) => reached > 0).map(({ points }) => points)),
  };
}

function meanOr0(values: readonly number[]): number {
  return values.length > 0 ? meanOf(values) : 0;
}

function aimed(lever: Lever, responses: readonly Response[]): LeverResponse['aim'] {
  if (lever.kind !== 'order' || lever.aim === null) return null;
  const moved = responses.flatMap(({ reached, aimed: by }) => (reached > 0 && by !== null ? [by] : []));
  return { id: lever.aim.id, moved: meanOr0(moved) };
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
