/** A small invented world on which single orders are tried, one at a time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createGame,
  type GameState,
  type Happening,
  type LedgerEntry,
  type Order,
  type OrderProblem,
  observe,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
  type StateNode,
} from '../../../src/engine/index.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { parseScenario } from '../../../src/scenario/index.ts';

function opened(name: string) {
  const text = readFileSync(join(import.meta.dirname, '../../../scenarios', `${name}.json`), 'utf8');
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.scenario;
}

export { editable } from '../phases/bench.ts';

/** Its two powers steer courses that are always the same: where nobody plays them, each order can be tried for itself. */
export const scenario: Scenario = {
  ...opened('archipelago'),
  courses: { protector: { transactional: 1 }, rival: { patient: 1 } },
};

const base = opened('chilly-reception');
/** Orders are tried on a first turn, also those that a game keeps for later. */
function fromTheStart(orders: Scenario['orders']): Scenario['orders'] {
  return Object.fromEntries(Object.entries(orders).map(([kind, spec]) => [kind, { ...spec, fromAct: 0 }]));
}

/** The same world with every order and every mechanism of the base game, at the base game's figures. */
export const full: Scenario = {
  ...scenario,
  orders: { ...fromTheStart(base.orders), ...scenario.orders },
  parameters: { ...base.parameters, ...scenario.parameters },
};
export const world = worldOf(scenario);
export const { p, protector, rival } = world;

/** A treaty ally with much restricted gear, whose auction is in turn 1. */
export const ally = 'ORV';
/** A treaty ally that vets, at a window in turn 0. */
export const decider = 'SQT';
/** A partner without a treaty and without a bloc. */
export const loner = 'MQT';
export const vendor = 'zhelkor';
export const smallStake = 'weatherFeed';
export const grandStake = 'signalsDesk';

/** The first state of a game in which people hold every seat, so that nothing is telegraphed. */
export function game(edit: (state: GameState) => void = () => {}): GameState {
  const state = structuredClone(createGame(scenario, 'orders', Object.keys(scenario.states)));
  edit(state);
  return state;
}

export function node(state: GameState, id: StateId): StateNode {
  const found = state.states[id];
  if (!found) throw new RangeError(id);
  return found;
}

export function see(state: GameState, seat: StateId): SeatView {
  return observe(scenario, state, seat);
}

export interface Effects {
  /** What the order changed, by path, in the order of the ledger; capital and cooldown are left out. */
  readonly entries: readonly LedgerEntry[];
  readonly happenings: readonly Happening[];
  readonly after: GameState;
  /** Value of a variable after the order's own change of it. */
  of(path: string): { before: unknown; after: unknown };
  /** Difference that the order itself made to a number. */
  delta(path: string): number;
  /** What it changed besides money. */
  readonly paths: readonly string[];
}

/** Resolves a turn in which one seat gives one order, and picks what that order did. */
export function effectsOf(state: GameState, seat: StateId, order: Order, within: Scenario = scenario): Effects {
  const result = resolveTurn(within, state, { [seat]: [order] }, { ledger: true });
  if (result.rejected.length > 0) throw new Error(JSON.stringify(result.rejected));
  const caused = (causes: LedgerEntry['causes']): boolean =>
    causes.some((c) => c.kind === 'order' && c.seat === seat && c.order === order.kind);
  const entries = result.ledger.filter(({ causes, path }) => caused(causes) && !path.startsWith('seats/'));
  const of = (path: string): { before: unknown; after: unknown } => {
    const found = entries.filter((entry) => entry.path === path);
    return { before: found[0]?.before, after: found.at(-1)?.after };
  };
  return {
    entries,
    happenings: result.happenings.filter(({ causes }) => caused(causes)),
    after: result.state,
    of,
    delta: (path) => Number(of(path).after) - Number(of(path).before),
    paths: [...new Set(entries.map(({ path }) => path))].filter((path) => !/pentUsdBn$/.test(path)).sort(),
  };
}

/** What one seat sees of a world with every order. */
export function seeFull(state: GameState, seat: StateId): SeatView {
  return observe(full, state, seat);
}

/** A problem without its place in the draft. */
export function reason(problems: readonly OrderProblem[]): { code: string; data: OrderProblem['data'] } | null {
  const [first] = problems;
  return first ? { code: first.code, data: first.data } : null;
}
