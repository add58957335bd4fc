/**
 * Renaming states must change nothing but names. Draws are named by whom they concern, so with chance in play another id is another draw; the
 * test therefore takes chance out of a scenario's figures, turns the sorting order of the ids round, and then nothing may move: what still did
 * would come from the order in which states are visited, or from a name that some rule knows.
 */
import { expect, test } from 'vitest';
import {
  createGame,
  type GameState,
  type Order,
  type OrdersBySeat,
  observe,
  planAll,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../src/engine/index.ts';
import { BOTS } from '../../src/lab/index.ts';
import { archipelago } from '../builtIn.ts';
import { throughJson } from './games.ts';

const IDS = Object.keys(archipelago.scenario.states).sort();
/** The first in the order of names becomes the last. */
const NEW_ID = new Map(IDS.map((id, index) => [id, `Z${String(IDS.length - index).padStart(2, '0')}`]));
const OLD_IDS = new RegExp(`\\b(${IDS.join('|')})\\b`, 'g');

/** Replaces every id of a state, also within keys and paths. */
function renamed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(OLD_IDS, (id) => NEW_ID.get(id) ?? id)) as T;
}

/** A scenario in which nothing is left to a draw that is named by a state. */
function withoutChance(scenario: Scenario): Scenario {
  const zero = ['noise', 'espionageHazard', 'outageHazard', 'failureHazard'];
  const same: Readonly<Record<string, string>> = { measureYearsHigh: 'measureYearsLow', reviewFinds: 'reviewClears' };
  const parameters = Object.fromEntries(
    Object.entries(scenario.parameters).map(([id, parameter]) => {
      const value = zero.includes(id) ? 0 : (scenario.parameters[same[id] ?? id]?.value ?? parameter.value);
      return [id, { ...parameter, value }];
    }),
  );
  return { ...throughJson(scenario), parameters };
}

/** Sums are added up in the order of the ids, so the last digits may differ; lists that name states may stand in another order. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) {
    const members = value.map(comparable);
    return members.every((member) => typeof member !== 'number')
      ? members.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : members;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, comparable(member)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is visible of a state, and the truth, which does not depend on names either. */
function seen({ seed: _seed, key: _key, hidden, ...state }: GameState): unknown {
  return comparable({ ...state, intention: hidden.intention });
}

interface Pair {
  readonly scenario: Scenario;
  readonly state: GameState;
}

function pairs(seed: string, humans: readonly StateId[]): { old: Pair; fresh: Pair } {
  const scenario = withoutChance(archipelago.scenario);
  const other = renamed(scenario);
  const state = createGame(scenario, seed, humans);
  const truth = { ...createGame(other, seed, renamed(humans)), hidden: renamed(state.hidden) };
  return { old: { scenario, state }, fresh: { scenario: other, state: truth } };
}

/** Plays both worlds side by side; random seats say the same in both. */
function playBoth(seed: string, humans: readonly StateId[]): void {
  let { old, fresh } = pairs(seed, humans);
  expect(seen(fresh.state)).toEqual(seen(renamed(old.state)));
  while (old.state.ended === null) {
    const drafts: Record<StateId, readonly Order[]> = {};
    for (const seat of humans)
      drafts[seat] = BOTS.random.orders(observe(old.scenario, old.state, seat), seed).slice(0, 4);
    const before: OrdersBySeat = { ...planAll(old.scenario, old.state, humans), ...drafts };
    const after: OrdersBySeat = { ...planAll(fresh.scenario, fresh.state, renamed(humans)), ...renamed(drafts) };
    expect(comparable(after), `orders of turn ${old.state.turn}`).toEqual(comparable(renamed(before)));
    const one = resolveTurn(old.scenario, old.state, before, { ledger: false });
    const two = resolveTurn(fresh.scenario, fresh.state, after, { ledger: false });
    expect(two.rejected).toEqual(renamed(one.rejected));
    expect(seen(two.state), `state after turn ${old.state.turn}`).toEqual(seen(renamed(one.state)));
    old = { ...old, state: one.state };
    fresh = { ...fresh, state: two.state };
  }
}

test.each(['a', 'b', 'c', 'd'])('between the engine’s seats, seed %s', (seed) => playBoth(seed, []));

test.each([
  ['e', [archipelago.scenario.powers.protector]],
  ['f', IDS.slice(0, 3)],
  ['g', IDS],
])('with random orders, seed %s', (seed, humans) => playBoth(seed, humans));

test('names that people read move nothing at all, chance included', () => {
  const scenario = throughJson(archipelago.scenario);
  const other: Scenario = {
    ...scenario,
    states: Object.fromEntries(
      Object.entries(scenario.states).map(([id, spec], index) => [
        id,
        { ...spec, name: `State ${9 - index}`, capital: `Capital ${index}`, adjective: `Adjective ${index}` },
      ]),
    ),
  };
  const play = (world: Scenario): GameState[] => {
    const states = [createGame(world, 'names', [])];
    for (let last = states[0]; last && last.ended === null; last = states.at(-1)) {
      states.push(resolveTurn(world, last, planAll(world, last, []), { ledger: false }).state);
    }
    return states;
  };
  expect(play(other)).toEqual(play(scenario));
});
