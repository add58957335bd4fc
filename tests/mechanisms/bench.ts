/** The base game with a mechanism and without it: what `scenarios/mechanisms.json` says switches it off is done to a copy of the scenario. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGame, type GameState, type Scenario, type StateId, type StateNode } from '../../src/engine/index.ts';
import { NEUTRAL } from '../../src/engine/model/neutral.ts';
import type { ParameterId } from '../../src/engine/model/parameters.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { parseScenario } from '../../src/scenario/index.ts';

interface Row {
  readonly id: string;
  readonly off: {
    readonly parameters?: readonly string[];
    readonly events?: readonly string[];
    readonly orders?: readonly string[];
  } | null;
}

const scenarios = join(import.meta.dirname, '../../scenarios');
const table = JSON.parse(readFileSync(join(scenarios, 'mechanisms.json'), 'utf8')) as { mechanisms: readonly Row[] };

function opened(name: string): Scenario {
  const result = parseScenario(readFileSync(join(scenarios, `${name}.json`), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.scenario;
}

export const base = opened('chilly-reception');
export const baseWorld = worldOf(base);
export const { p, protector, rival } = baseWorld;

/** The base game without a mechanism, by its number. */
export function without(id: string): Scenario {
  const off = table.mechanisms.find((row) => row.id === id)?.off;
  if (!off) throw new RangeError(id);
  const { parameters = [], events = [], orders = [] } = off;
  const neutral = parameters.map((name) => {
    const parameter = base.parameters[name];
    const value = NEUTRAL[name as ParameterId];
    if (!parameter || value === undefined) throw new RangeError(name);
    return [name, { ...parameter, value }];
  });
  return {
    ...base,
    parameters: { ...base.parameters, ...Object.fromEntries(neutral) },
    events: base.events.filter((event) => !events.includes(event.id)),
    orders: Object.fromEntries(Object.entries(base.orders).filter(([kind]) => !orders.includes(kind))),
  };
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
