// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reel } from '../../src/session/reel/types.ts';
import { watch } from '../../src/session/reel/watch.ts';
import {
  cursorDate,
  decisionsOf,
  movesByCursor,
  nextChange,
  peopleAt,
  saidAfter,
} from '../../src/view/pages/watch/marks.ts';
import { turnOrders } from '../../src/view/pages/watch/turnOrders.ts';
import { createWatchUi, type WatchUi } from '../../src/view/pages/watch/watchUi.ts';
import { newGame, pass } from './support/game.ts';

let reel: Reel;
let seen: WatchUi;

beforeAll(() => {
  const session = newGame();
  const [order] = session.options();
  if (order !== undefined) session.draftOrder(order.order);
  pass(session, 20);
  reel = session.toReel();
});
beforeEach(() => {
  vi.useFakeTimers();
  seen = createWatchUi(watch(reel), { board: 'list', verified: true, live: null, name: null });
});
afterEach(() => {
  seen.dispose();
  vi.useRealTimers();
});

describe('marks of a recording', () => {
  it('show a change of posture where it is first seen: after the turn that made it', () => {
    const moves = movesByCursor(reel);
    expect(moves).toHaveLength(reel.turns + 1);
    expect(moves[0]).toEqual([]);
    expect(moves.flat().length).toBeGreaterThan(0);
    for (const [cursor, list] of moves.entries()) {
      for (const { state, from, to } of list) {
        expect(reel.at(cursor - 1, null).view.state.states[state]?.posture).toBe(from);
        expect(reel.at(cursor, null).view.state.states[state]?.posture).toBe(to);
      }
    }
  });

  it('lead from change to change, and from the last one nowhere', () => {
    const stops: number[] = [];
    for (let at = nextChange(reel, -1); at !== null; at = nextChange(reel, at)) stops.push(at);
    const changed = movesByCursor(reel).flatMap((moves, cursor) => (moves.length > 0 ? [cursor] : []));
    expect(stops).toEqual(changed);
  });

  it('are a government’s decisions where it changed or held', () => {
    const moved = movesByCursor(reel).flat()[0];
    if (moved === undefined) throw new Error('somebody moved');
    expect(decisionsOf(reel, moved.state)).toContain(moved.turn);
  });

  it('are dated by the turn to come, and after the last turn by the end', () => {
    expect(cursorDate(reel, reel.turns)).toBe('The end');
    expect(cursorDate(reel, 0)).toBe(seen.game.voice.value.names.turn(0));
  });
});

describe('what is said when the cursor moves', () => {
  it('names the date, and each government with its new posture', () => {
    const at = movesByCursor(reel).findIndex((moves) => moves.length > 0);
    const [move] = movesByCursor(reel)[at] ?? [];
    if (move === undefined) throw new Error('somebody moved');
    seen.seek(at);
    const { names } = seen.game.voice.value;
    expect(seen.game.said.value).toContain(`${names.turn(at - 1)}: `);
    expect(seen.game.said.value).toContain(`${names.capital(move.state)} moves to `);
  });

  it('says of a quiet turn that it was quiet', () => {
    const quiet = movesByCursor(reel).findIndex((moves, cursor) => cursor > 0 && moves.length === 0);
    expect(saidAfter(reel, quiet, seen.game.voice.value)).toContain('Nobody changed posture');
  });
});

describe('watching', () => {
  it('moves what the panels read, both ways and not beyond the ends', () => {
    for (const turn of [0, 3, 1, reel.turns, 2]) {
      seen.seek(turn);
      expect([seen.cursor.value, seen.game.now.value.turn]).toEqual([turn, turn]);
    }
    seen.seek(-5);
    expect(seen.cursor.value).toBe(0);
    seen.step(1000);
    expect(seen.cursor.value).toBe(reel.turns);
  });

  it('speaks to nobody as you, until somebody’s eyes are chosen', () => {
    expect(seen.game.voice.value.you).toBeNull();
    const [seat] = reel.replay.humans;
    if (seat === undefined) throw new Error('somebody played');
    seen.lookAs(seat);
    expect(seen.game.voice.value.you).toBe(seat);
  });

  it('hides the truth until the game has ended, whoever looks', () => {
    for (const seat of [null, ...reel.replay.humans]) {
      seen.lookAs(seat);
      for (let turn = 0; turn < reel.turns; turn++) {
        seen.seek(turn);
        expect(seen.game.now.value.truth).toBeNull();
        expect(seen.game.now.value.ended).toBeNull();
      }
      seen.seek(reel.turns);
      expect(seen.game.now.value.truth).not.toBeNull();
    }
  });

  it('plays a turn a second, lets the map move meanwhile, and stops at the end and at a step', () => {
    seen.seek(0);
    expect(seen.game.still.value).toBe(true);
    seen.togglePlay();
    expect(seen.game.still.value).toBe(false);
    vi.advanceTimersByTime(2500);
    expect(seen.cursor.value).toBe(2);
    seen.step(-1);
    vi.advanceTimersByTime(5000);
    expect([seen.cursor.value, seen.playing.value]).toEqual([1, false]);
    seen.togglePlay();
    vi.advanceTimersByTime(1000 * (reel.turns + 5));
    expect([seen.cursor.value, seen.playing.value]).toEqual([reel.turns, false]);
    seen.togglePlay();
    expect([seen.cursor.value, seen.playing.value]).toEqual([0, true]);
  });

  it('keeps a note at its turn and in the file, and takes it away when it is emptied', () => {
    seen.note(2, 'They waited for the auction.');
    expect(seen.notes.value.get(2)).toBe('They waited for the auction.');
    expect(seen.watch.replayText()).toContain('They waited for the auction.');
    seen.note(2, '');
    expect(seen.notes.value.has(2)).toBe(false);
    expect(seen.watch.replayText()).not.toContain('They waited');
  });
});

describe('people of a recording', () => {
  it('are those whose seats can be played: not the seat of the rival, whose orders only a script gives', () => {
    const { scenario } = reel;
    const { protector, rival } = scenario.powers;
    expect(peopleAt({ scenario, humansAt: () => [protector, rival] }, 0)).toEqual([protector]);
    expect(peopleAt(reel, 0)).toEqual(reel.humansAt(0));
  });
});

describe('orders of a turn', () => {
  it('are people’s first, then those behind something that is told, then the rest, and none is lost', () => {
    const { history } = reel.at(reel.turns, null);
    for (const record of history) {
      const people = reel.humansAt(record.turn);
      const told = turnOrders(record, people);
      expect(told.people.map(({ seat }) => seat)).toEqual(people);
      const seats = [...told.people, ...told.telling, ...told.others].map(({ seat }) => seat);
      expect(new Set(seats).size).toBe(seats.length);
      const gave = Object.keys(record.orders).filter((seat) => (record.orders[seat] ?? []).length > 0);
      expect(seats).toEqual(expect.arrayContaining(gave));
      const caused = record.happenings
        .filter(({ code }) => code === 'postureChanged')
        .flatMap(({ causes }) => causes)
        .flatMap((cause) => (cause.kind === 'order' && cause.turn === record.turn ? [cause.seat] : []));
      for (const seat of caused) expect(told.others.map((one) => one.seat)).not.toContain(seat);
    }
  });
});
