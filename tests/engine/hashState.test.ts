/** The fast walk of a state's hash sees all that the slow one sees: any leaf of any kind, whatever order keys are in, and what JSON cannot carry. */
import { describe, expect, test } from 'vitest';
import { hashTyped } from '../../src/engine/hash/state.ts';
import { hashJson, hashState } from '../../src/engine/hash.ts';
import { createGame, type GameState, type Scenario } from '../../src/engine/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, throughJson, turnsOf } from '../properties/games.ts';

type Step = string | number;

/** Paths to all primitives and empty containers below a value. */
function leavesOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  if (keys.length === 0) return [path];
  return keys.flatMap((key) => leavesOf(Reflect.get(value, key), [...path, key]));
}

/** Paths to all objects and arrays, the value itself first. */
function containersOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.keys(value).flatMap((key) => containersOf(Reflect.get(value, key), [...path, key]))];
}

function at(root: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((node, key) => Reflect.get(node as object, key), root);
}

/** A state with one place in it changed, of which the rest is shared: `edit` gets what holds the place, and its key. */
function edited<T>(node: T, path: readonly Step[], edit: (holder: object, key: Step) => void): T {
  const [key = '', ...rest] = path;
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as T & object;
  if (rest.length === 0) edit(copy, key);
  else Reflect.set(copy, key, edited(Reflect.get(copy, key), rest, edit));
  return copy;
}

/** What a path leads to, whichever of many it is: ids and indices count as one. */
function kindOf(state: GameState, path: readonly Step[]): string {
  const fields = new Set(Object.keys(Object.values(state.states)[0] ?? {}));
  const named = path.map((key, depth) => {
    const holder = at(state, path.slice(0, depth));
    const first = path[0] as keyof GameState;
    const inTable = depth === 1 && first !== 'world' && first !== 'hidden';
    return inTable || Array.isArray(holder) || (depth > 2 && first === 'states' && !fields.has(String(key)))
      ? '*'
      : key;
  });
  return named.join('/');
}

/** One path of every kind. */
function ofEveryKind(state: GameState, paths: readonly (readonly Step[])[]): (readonly Step[])[] {
  const byKind = new Map<string, (readonly Step[])[]>();
  for (const path of paths) {
    const kind = kindOf(state, path);
    byKind.set(kind, [...(byKind.get(kind) ?? []), path]);
  }
  return [...byKind.values()].map((same) => same.at(-1) ?? []);
}

function* statesOf(scenario: Scenario, seed: string, humans: readonly string[]): Generator<GameState> {
  yield createGame(scenario, seed, humans);
  for (const { result } of turnsOf(scenario, { seed, humans, botSeed: 'b', most: 6 })) yield result.state;
}

const real = [...statesOf(chillyReception.scenario, 'hash', ['USA', 'CHN', 'GBR'])];
const small = [...statesOf(archipelago.scenario, 'hash', Object.keys(archipelago.scenario.states))];

/** A state late enough to have something in every table, and a touched intent. */
const full = structuredClone(real[14] ?? expect.fail());
const [announced] = Object.keys(full.intents);
if (announced === undefined) throw new Error('Nothing is announced');
const touched = {
  touchedBy: [{ kind: 'order', turn: 3, seat: 'USA', order: 'lobby', index: 0 }],
  replaces: { kind: 'setPosture', posture: 1, wording: 'quiet', deadline: null, cap: null },
} as const;
full.intents[announced] = { ...(full.intents[announced] ?? expect.fail()), ...touched };
full.ended = { kind: 'support', seat: 'GBR' };
// It is hashed thousands of times; of the nodes that are alike, those are enough that show every kind of place.
const kinds = ofEveryKind(full, leavesOf(full)).length;
const shown = [...ofEveryKind(full, leavesOf(full)), ...ofEveryKind(full, containersOf(full))];
for (const table of ['states', 'seats', 'intents', 'scores'] as const) {
  const ids = new Set<Step | undefined>(['DEU', 'FRA', ...shown.filter(([of]) => of === table).map(([, id]) => id)]);
  Reflect.set(full, table, Object.fromEntries(Object.entries(full[table]).filter(([id]) => ids.has(id))));
}
const fullHash = hashState(full);

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, reversed(field)]);
  return Object.fromEntries(fields.reverse());
}

describe('the states of real games', () => {
  test('go the fast way, and have the same hash from a file and with their keys in another order', () => {
    for (const state of [...small, ...real.filter((_, turn) => turn % 6 === 0), full]) {
      expect(hashTyped(state)).not.toBeNull();
      const hash = hashState(state);
      expect(hash).toMatch(/^[0-9a-f]{32}$/);
      expect(hashState(throughJson(state))).toBe(hash);
      expect(hashState(reversed(state))).toBe(hash);
    }
    expect(new Set([...small, ...real].map(hashState)).size).toBe(small.length + real.length);
  });

  test('go the fast way whoever plays, and what is remembered of one turn is true in the next', () =>
    holdsForAll(archipelago.scenario, 8, (recipe) => {
      for (const { before, result } of turnsOf(archipelago.scenario, recipe)) {
        expect(hashTyped(result.state)).not.toBeNull();
        expect(hashState(structuredClone(result.state))).toBe(hashState(result.state));
        expect(hashState(structuredClone(before))).toBe(hashState(before));
      }
    }));

  test('have something in every table, so that the tests below reach all of it', () => {
    for (const [field, value] of Object.entries(full)) {
      if (typeof value === 'object' && field !== 'humans')
        expect([field, Object.keys(value).length]).not.toEqual([field, 0]);
    }
  });
});

describe('one change anywhere gives another hash', () => {
  const leaves = ofEveryKind(full, leavesOf(full));
  const containers = ofEveryKind(full, containersOf(full).slice(1));

  test('of a leaf: a little, to another kind of value, or away', () => {
    expect(leaves.length).toBeGreaterThan(150);
    expect(leaves.length).toBe(kinds);
    for (const path of leaves) {
      const old = at(full, path);
      const others: unknown[] = [null, false, true, 0, 1, '', 'x', [], {}, `${old}`];
      if (typeof old === 'number') others.push(old + 1, old * (1 + 2 ** -52) + 2 ** -1074, -old, old + 0.5);
      const different = new Map(others.map((other) => [JSON.stringify(other), other]));
      different.delete(JSON.stringify(old));
      const states = [...different.values()].map((other) =>
        edited(full, path, (holder, key) => Reflect.set(holder, key, other)),
      );
      if (!Array.isArray(at(full, path.slice(0, -1))))
        states.push(edited(full, path, (holder, key) => Reflect.deleteProperty(holder, key)));
      const hashes = states.map(hashState);
      expect([path, new Set(hashes).size]).toEqual([path, states.length]);
      expect(hashes).not.toContain(fullHash);
    }
  });

  test('of an object or a list: a field or an item more', () => {
    for (const path of [[], ...containers]) {
      const longer = (value: unknown): GameState =>
        edited(full, [...path, 'zz'], (holder, key) => {
          if (Array.isArray(holder)) holder.push(value);
          else Reflect.set(holder, key, value);
        });
      const hashes = [1, 0, 'x', null, {}].map((value) => hashState(longer(value)));
      expect([path, new Set([...hashes, fullHash]).size]).toEqual([path, 6]);
    }
  });

  test('of two values that change places, in one table or between two nodes', () => {
    const swapped = (a: readonly Step[], b: readonly Step[]): string => {
      const copy = structuredClone(full);
      const [first, second] = [at(full, a), at(full, b)];
      expect(first).not.toEqual(second);
      Reflect.set(at(copy, a.slice(0, -1)) as object, a.at(-1) ?? '', second);
      Reflect.set(at(copy, b.slice(0, -1)) as object, b.at(-1) ?? '', first);
      return hashState(copy);
    };
    const [shared] = Object.entries(full.states.DEU?.gear.core ?? {}).filter(([, share]) => share > 0);
    const [none] = Object.entries(full.states.DEU?.gear.core ?? {}).filter(([, share]) => share === 0);
    const core = ['states', 'DEU', 'gear', 'core'];
    const hashes = [
      fullHash,
      swapped([...core, shared?.[0] ?? ''], [...core, none?.[0] ?? '']),
      swapped(['states', 'DEU'], ['states', 'FRA']),
      swapped(['states', 'DEU', 'gear', 'core'], ['states', 'DEU', 'gear', 'ran5g']),
      swapped(['states', 'DEU', 'support'], ['states', 'FRA', 'support']),
      swapped(['scores', 'DEU'], ['scores', 'FRA']),
      swapped(['vendors', 'nokia'], ['vendors', 'ericsson']),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('about half of its bits', () => {
    const bits = (hash: string): bigint => BigInt(`0x${hash}`);
    const distances = Array.from({ length: 200 }, (_, i) => {
      const copy = { ...full, world: { ...full.world, strain: full.world.strain + (i + 1) * 2 ** -40 } };
      return [...(bits(hashState(copy)) ^ bits(fullHash)).toString(2)].filter((bit) => bit === '1').length;
    });
    const mean = distances.reduce((a, b) => a + b) / distances.length;
    // 64 of 128, with a standard deviation of 5.7 for one and of 0.4 for the mean of 200.
    expect(Math.abs(mean - 64)).toBeLessThan(2);
    expect(Math.min(...distances)).toBeGreaterThan(30);
  });

  test('-0 counts as 0', () => {
    const set = (value: number): string => hashState({ ...full, world: { ...full.world, attention: value } });
    expect(set(-0)).toBe(set(0));
  });
});

describe('what JSON cannot carry', () => {
  const numeric = ofEveryKind(
    full,
    leavesOf(full).filter((path) => typeof at(full, path) === 'number'),
  );

  test.each([NaN, Infinity, -Infinity, undefined])('%s is refused with its path', (value) => {
    for (const path of numeric) {
      const state = edited(full, path, (holder, key) => Reflect.set(holder, key, value));
      const steps = path.map((key) => (/^[A-Za-z]\w*$/.test(`${key}`) ? `.${key}` : undefined));
      const refusal = expect(() => hashState(state), path.join('/'));
      if (steps.includes(undefined)) refusal.toThrow(`: ${value}`);
      else refusal.toThrow(new TypeError(`notPlainJson: $${steps.join('')}: ${value}`));
    }
  });

  test('is refused where a whole node of it stands', () => {
    for (const path of ofEveryKind(full, containersOf(full).slice(1))) {
      for (const value of [new Date(0), new Map(), 1n, undefined, () => 1]) {
        const state = edited(full, path, (holder, key) => Reflect.set(holder, key, value));
        expect(() => hashState(state), `${path.join('/')}: ${typeof value}`).toThrow(/^notPlainJson: /);
      }
    }
  });

  test('a refusal leaves the next hash untouched', () => {
    expect(() => hashState({ ...full, turn: NaN })).toThrow(TypeError);
    expect(hashState(full)).toBe(fullHash);
  });
});

test('what is not of a state’s type has the hash that any JSON has', () => {
  for (const value of [null, [], {}, { ...full, more: 1 }, { ...full, world: [] }, [full]]) {
    expect(hashTyped(value as GameState)).toBeNull();
    expect(hashState(value)).toBe(hashJson(value));
  }
});
