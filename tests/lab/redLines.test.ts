/** Red lines: over whole games no seat that the engine plays, by rules of thumb or by looking ahead, gives an order that crosses its own. */
import { expect, test } from 'vitest';
import {
  createGame,
  crossesRedLine,
  type OrderKind,
  type OrdersBySeat,
  observe,
  planAll,
  planningSeats,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../src/engine/index.ts';
import { plannedOrders } from '../../src/lab/planner/opposition.ts';
import { archipelago, chillyReception } from '../builtIn.ts';

const GAMES = 3;
const UNAVOIDABLE: ReadonlySet<OrderKind> = new Set(['settle', 'answer']);

function* turnsOf(scenario: Scenario, seed: string, opponents: 'hasty' | 'rulesOfThumb'): Generator<OrdersBySeat> {
  let state = createGame(scenario, seed, []);
  while (state.ended === null) {
    const orders = { ...planAll(scenario, state, []), ...plannedOrders(scenario, state, { opponents, name: seed }) };
    yield orders;
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
  }
}

function kindsGiven(scenario: Scenario, seat: StateId): Map<OrderKind, number> {
  const given = new Map<OrderKind, number>();
  for (let game = 0; game < GAMES; game++) {
    for (const orders of turnsOf(scenario, `line/${game}`, 'hasty')) {
      for (const { kind } of orders[seat] ?? []) given.set(kind, (given.get(kind) ?? 0) + 1);
    }
  }
  return given;
}

const { scenario } = archipelago;
const seats = planningSeats(scenario, observe(scenario, createGame(scenario, 'line', []), '').state);

test.each(seats)('a planning seat, %s, never gives what its red line rules out, though it would', (seat) => {
  const usual = [...kindsGiven(scenario, seat)]
    .filter(([kind]) => !UNAVOIDABLE.has(kind))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([kind]) => kind);
  expect(usual).toHaveLength(2);
  const spec = scenario.states[seat];
  if (spec === undefined) throw new RangeError(seat);
  const lined: Scenario = {
    ...scenario,
    states: { ...scenario.states, [seat]: { ...spec, redLineOrders: usual } },
  };
  const given = kindsGiven(lined, seat);
  expect(given.size).toBeGreaterThan(0);
  expect(usual.filter((kind) => given.has(kind))).toEqual([]);
});

test('in the larger world the lines that are drawn hold for every seat by rules of thumb', { timeout: 60_000 }, () => {
  const { scenario: larger } = chillyReception;
  const lined = Object.keys(larger.states).filter((id) => (larger.states[id]?.redLineOrders?.length ?? 0) > 0);
  expect(lined.length).toBeGreaterThan(3);
  for (let game = 0; game < 2; game++) {
    for (const orders of turnsOf(larger, `line/${game}`, 'rulesOfThumb')) {
      for (const seat of lined)
        expect((orders[seat] ?? []).filter(({ kind }) => crossesRedLine(larger, seat, kind))).toEqual([]);
    }
  }
});
