/** Whole games without people: what the engine's seats order is legal, rests on what they see, and is what they announced. */
import { describe, expect, test } from 'vitest';
import {
  createGame,
  type GameState,
  hashState,
  type OrdersBySeat,
  planAll,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { draw, gameKey } from '../../../src/engine/random.ts';
import { game, protector, rival, scenario, world } from '../orders/bench.ts';

interface Played {
  readonly before: GameState;
  readonly orders: OrdersBySeat;
  readonly after: GameState;
}

function play(seed: string): Played[] {
  const turns: Played[] = [];
  let state = createGame(scenario, seed);
  while (!state.ended) {
    const orders = planAll(scenario, state, []);
    const { state: after, rejected } = resolveTurn(scenario, state, orders, { ledger: false });
    expect(rejected).toEqual([]);
    turns.push({ before: state, orders, after });
    state = after;
  }
  return turns;
}

const games = Array.from({ length: 15 }, (_, i) => play(`seats-${i}`));
const turns = games.flat();

test('SEAT-01 no order of the engine’s seats is refused, and every game runs to its end', () => {
  for (const played of games) expect(played.at(-1)?.after.ended).toEqual({ kind: 'complete', seat: null });
});

test('SEAT-02 what a power has announced for a turn, it orders in that turn', () => {
  let kept = 0;
  for (const { before, orders } of turns) {
    for (const intent of Object.values(before.intents)) {
      if (intent.dueTurn !== before.turn || (intent.seat !== protector && intent.seat !== rival)) continue;
      expect(orders[intent.seat]).toContainEqual(intent.action);
      kept += 1;
    }
  }
  expect(kept).toBeGreaterThan(20);
});

test('SEAT-03 the powers ban exports and punish only as announced', () => {
  for (const { before, orders } of turns) {
    const announced = Object.values(before.intents).filter(({ dueTurn }) => dueTurn === before.turn);
    const acts = [...(orders[protector] ?? []), ...(orders[rival] ?? [])].filter(({ kind }) =>
      ['partsBan', 'foreignChipRule', 'temporaryLicence', 'retaliate'].includes(kind),
    );
    for (const act of acts) expect(announced.map(({ action }) => action)).toContainEqual(act);
  }
});

test('SEAT-04 every government at a window settles, and none does between windows', () => {
  for (const { before, orders } of turns) {
    for (const id of world.governments) {
      const spec = scenario.states[id]?.windows.map(({ turn }) => turn) ?? [];
      const open = [...spec, ...(before.states[id]?.extraWindows ?? [])].includes(before.turn);
      expect((orders[id] ?? []).some(({ kind }) => kind === 'settle')).toBe(open);
    }
  }
});

test('SEAT-05 the protector left to itself does not break the alliance', () => {
  for (const { after } of turns) expect(after.world.strain).toBeLessThan(75);
});

describe('what a planner sees', () => {
  test('SEAT-06 orders rest on the view alone: not on the hidden truth, home politics or the seed', () => {
    const key = gameKey('elsewhere');
    for (const { before, orders } of turns.slice(0, 40)) {
      const other = structuredClone(before);
      other.seed = 'elsewhere';
      other.key = key;
      for (const id of Object.keys(other.hidden.disposition)) {
        other.hidden.disposition[id] = 4 * draw(key, before.turn, 'test', id, 'disposition') - 2;
      }
      for (const id of Object.keys(other.hidden.intention)) other.hidden.intention[id] = 'disrupt';
      for (const v of Object.keys(other.hidden.engineering)) other.hidden.engineering[v] = 0.01;
      expect(planAll(scenario, other, [])).toEqual(orders);
    }
  });

  test('SEAT-07 planning changes nothing', () => {
    const state = createGame(scenario, 'still');
    const before = hashState(state);
    planAll(scenario, state, []);
    expect(hashState(state)).toBe(before);
  });
});

test('SEAT-08 seats that people hold are left to them, and a game that is over has no orders', () => {
  const state = game();
  expect(Object.keys(planAll(scenario, state, [protector, 'ORV'])).sort()).toEqual(
    world.states.filter((id) => id !== protector && id !== 'ORV'),
  );
  state.ended = { kind: 'complete', seat: null };
  expect(Object.values(planAll(scenario, state, [])).flat()).toEqual([]);
});
