/** The base game with a mechanism and without it: what `scenarios/mechanisms.json` says switches it off is done to a copy of the scenario. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGame, type GameState, type Scenario, type StateId, type StateNode } from '../../src/engine/index.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { withoutMechanism } from '../../src/lab/mechanisms/without.ts';
import { parseMechanisms, parseScenario } from '../../src/scenario/index.ts';

const scenarios = join(import.meta.dirname, '../../scenarios');

function opened(name: string): Scenario {
  const result = parseScenario(readFileSync(join(scenarios, `${name}.json`), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.scenario;
}

const game = opened('chilly-reception');
/** Orders are tried on a first turn, also those that the game keeps for a later act. */
const orders = Object.fromEntries(Object.entries(game.orders).map(([kind, spec]) => [kind, { ...spec, fromAct: 0 }]));
export const base: Scenario = { ...game, orders };
export const baseWorld = worldOf(base);
export const { p, protector, rival } = baseWorld;

const table = parseMechanisms(readFileSync(join(scenarios, 'mechanisms.json'), 'utf8'), base);
if (!table.ok) throw new Error(JSON.stringify(table.problems.slice(0, 3)));
/** The table of mechanisms, read through its door. */
const { mechanisms } = table.table;

/** The base game without a mechanism, by its number. */
export function without(id: string): Scenario {
  const off = mechanisms.find((row) => row.id === id)?.off;
  if (!off) throw new RangeError(id);
  return withoutMechanism(base, off);
}

/** The first state of the base game, with people in every seat so that nothing is telegraphed. */
export function begin(edit: (state: GameState) => void = () => {}, within: Scenario = base): GameState {
  const state = structuredClone(createGame(within, 'mechanisms', Object.keys(within.states)));
  edit(state);
  return state;
}

export function node(state: GameState, id: StateId): StateNode {
  const found = state.states[id];
  if (!found) throw new RangeError(id);
  return found;
}
