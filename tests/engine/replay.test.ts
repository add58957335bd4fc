import { describe, expect, test } from 'vitest';
import {
  createGame,
  type GameState,
  handOver,
  hashState,
  type OrdersBySeat,
  partsOf,
  planAll,
  playReplay,
  playVerified,
  type Replay,
  RULES_VERSION,
  resolveTurn,
  verifyReplay,
} from '../../src/engine/index.ts';
import { differingParts } from '../../src/engine/replay/parts.ts';
import { loaded } from '../session/games.ts';

const { scenario, source, hash } = loaded;
const { protector, rival } = scenario.powers;

/** A game between the engine's seats, people sitting down and rising as the replay says and doing nothing. */
function recorded(handovers: Replay['handovers'], turns = scenario.calendar.turns): Replay {
  let state = createGame(scenario, 'replay', []);
  const played: Replay['turns'][number][] = [];
  while (played.length < turns && state.ended === null) {
    const change = handovers.find(({ turn }) => turn === state.turn);
    if (change) state = handOver(state, change.humans);
    const orders: OrdersBySeat = planAll(scenario, state, state.humans);
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    played.push({ orders, hash: hashState(state), parts: partsOf(state) });
  }
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion: RULES_VERSION,
    scenarioHash: hash,
    scenario: source,
    seed: 'replay',
    humans: [],
    handovers,
    opponents: 'rulesOfThumb',
    notes: [],
    ordersFrom: null,
    turns: played,
  };
}
const whole = recorded([]);

/** A state in which somebody besides the protector has announced something. */
function announced(): { readonly state: GameState; readonly seat: string } {
  for (const { state } of playReplay(scenario, whole)) {
    const seat = Object.values(state.intents).find((intent) => intent.seat !== protector)?.seat;
    if (seat !== undefined) return { state, seat };
  }
  throw new Error('Nobody announces anything');
}

describe('a seat that changes hands', () => {
  test('takes its announcements from the board, and nobody else’s', () => {
    const { state, seat } = announced();
    const before = JSON.stringify(state);
    const taken = handOver(state, [seat]);
    expect(JSON.stringify(state)).toBe(before);
    expect(taken.humans).toEqual([seat]);
    const others = Object.values(state.intents).filter((intent) => intent.seat !== seat);
    expect(Object.values(taken.intents)).toEqual(others);
    const { humans: _h, intents: _i, ...rest } = taken;
    const { humans: _humans, intents: _intents, ...same } = state;
    expect(rest).toEqual(same);
  });

  test('keeps the board of a person who rises: it announces when the next turn is opened', () => {
    const { state, seat } = announced();
    const back = handOver(handOver(state, [seat]), []);
    expect(back.intents).toEqual(handOver(state, [seat]).intents);
    expect(back.humans).toEqual([]);
  });

  test('changes nothing where the same people stay, in whatever order they are named', () => {
    const { state } = announced();
    const two = handOver(state, [rival, protector]);
    expect(handOver(two, [protector, rival, protector])).toBe(two);
    expect(two.humans).toEqual([protector, rival].sort());
  });

  test('a game with handovers plays out as recorded, and not without them', () => {
    const [ally] = Object.keys(scenario.states).filter((id) => id !== protector && id !== rival);
    const replay = recorded([
      { turn: 2, humans: [ally ?? ''] },
      { turn: 5, humans: [] },
    ]);
    expect(verifyReplay(scenario, replay)).toMatchObject({ ok: true, turns: replay.turns.length });
    expect(playReplay(scenario, replay).at(-1)?.state.humans).toEqual([]);
    expect(playReplay(scenario, replay)[3]?.state.humans).toEqual([ally]);
    expect(verifyReplay(scenario, { ...replay, handovers: [] })).toMatchObject({ ok: false, turn: 2 });
  });
});

describe('what differs', () => {
  const changed = (turn: number, edit: (recorded: Replay['turns'][number]) => Replay['turns'][number]): Replay => ({
    ...whole,
    turns: whole.turns.map((each, at) => (at === turn ? edit(each) : each)),
  });

  test('parts name every field of the state, and each state by itself', () => {
    const state = createGame(scenario, 'parts', []);
    const parts = partsOf(state);
    const fields = Object.keys(state).filter((field) => field !== 'states');
    expect(Object.keys(parts).sort()).toEqual(
      [...fields, ...Object.keys(scenario.states).map((id) => `states/${id}`)].sort(),
    );
    for (const part of Object.values(parts)) expect(part).toMatch(/^[0-9a-f]{8}$/);
    const other = { ...state, world: { ...state.world, strain: state.world.strain + 1 } };
    expect(differingParts(parts, partsOf(other))).toEqual(['world']);
    expect(differingParts(parts, parts)).toEqual([]);
  });

  test('a hash that was changed by itself: no part differs, and the next turn agrees again', () => {
    const replay = changed(2, (turn) => ({ ...turn, hash: '0'.repeat(32) }));
    expect(verifyReplay(scenario, replay)).toMatchObject({
      ok: false,
      turn: 2,
      path: 'turns/2/hash',
      parts: [],
      agreesAgain: 3,
    });
  });

  test('orders left out: the parts that they moved differ, and nothing agrees again', () => {
    const at = whole.turns.findIndex(({ orders }) => (orders[rival] ?? []).length > 0);
    expect(at).toBeGreaterThanOrEqual(0);
    const replay = changed(at, (turn) => ({ ...turn, orders: { ...turn.orders, [rival]: [] } }));
    const found = verifyReplay(scenario, replay);
    expect(found).toMatchObject({ ok: false, turn: at, agreesAgain: null });
    if (!found.ok) expect(found.parts?.length).toBeGreaterThan(0);
  });

  test('a turn taken out: the count of turns itself differs', () => {
    const replay = { ...whole, turns: whole.turns.filter((_, turn) => turn !== 3) };
    const found = verifyReplay(scenario, replay);
    expect(found).toMatchObject({ ok: false, turn: 3 });
    if (!found.ok && found.parts !== null) expect(found.parts).toContain('turn');
  });

  test('a file without parts says no more than that it differs', () => {
    const { parts: _, ...bare } = whole.turns[1] ?? expect.fail();
    const replay = changed(1, () => ({ ...bare, hash: '0'.repeat(32) }));
    expect(verifyReplay(scenario, replay)).toMatchObject({ ok: false, turn: 1, parts: null, agreesAgain: 2 });
  });

  test('verifying gives the turns that it played, and tells how far it is', () => {
    const told: string[] = [];
    const { verification, results } = playVerified(scenario, whole, {
      ledger: true,
      onTurn: (done, of) => told.push(`${done}/${of}`),
    });
    expect(verification).toMatchObject({ ok: true });
    expect(results).toEqual(playReplay(scenario, whole));
    expect(told).toEqual(whole.turns.map((_, turn) => `${turn + 1}/${whole.turns.length}`));
    const other = playVerified(scenario, { ...whole, rulesVersion: 'other' }, { ledger: true });
    expect(other).toMatchObject({ verification: { ok: false, path: 'rulesVersion' }, results: [] });
  });
});
