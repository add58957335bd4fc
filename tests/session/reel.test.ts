import { describe, expect, test } from 'vitest';
import { type Replay, verifyReplay } from '../../src/engine/index.ts';
import { watch } from '../../src/session/reel/watch.ts';
import type { Session } from '../../src/session/types.ts';
import {
  draftSome,
  government,
  isOver,
  loaded,
  newGame,
  playUntil,
  protector,
  repeatable,
  unbriefed,
} from './games.ts';
import { openSync } from './openHere.ts';

function played(seed: number, until: (session: Session) => boolean = isOver): Session {
  const session = newGame([protector]);
  playUntil(session, repeatable(seed), until);
  return session;
}
const atTurn =
  (turn: number) =>
  (session: Session): boolean =>
    session.snapshot().turn === turn && session.snapshot().stage === 'orders';

describe('a reel', () => {
  test('gives each turn as the player had it', () => {
    const session = newGame([protector]);
    const seen = [session.snapshot()];
    const next = repeatable(31);
    for (let turn = 1; turn <= 4; turn++) {
      playUntil(session, next, atTurn(turn));
      seen.push(session.snapshot());
    }
    const reel = session.toReel();
    expect(reel.turns).toBe(4);
    expect(reel.ended).toBeNull();
    seen.forEach((live, turn) => {
      const again = reel.at(turn, protector);
      // The live game began at its briefing; a recording has none.
      expect({ ...again, stage: live.stage, actBegan: live.actBegan }).toEqual(live);
      expect(reel.at(turn, protector)).toBe(again);
    });
  });

  test('shows the hidden truth after the end alone, to any eyes', () => {
    const reel = played(32).toReel();
    expect(reel.ended).not.toBeNull();
    for (const seat of [null, protector, government]) {
      for (let turn = 0; turn < reel.turns; turn++) {
        const { truth, view, stage, ended } = reel.at(turn, seat);
        expect({ truth, stage, ended }).toEqual({ truth: null, stage: 'orders', ended: null });
        expect(view.state).not.toHaveProperty('hidden');
      }
      expect(reel.at(reel.turns, seat)).toMatchObject({ stage: 'verdict', ended: reel.ended });
      expect(reel.at(reel.turns, seat).truth).not.toBeNull();
    }
  });

  test('an observer sits nowhere; aims are measured for the first human', () => {
    const reel = played(33, atTurn(2)).toReel();
    expect(reel.at(1, null)).toMatchObject({ observer: true, seat: protector });
    expect(reel.at(1, government)).toMatchObject({ observer: false, seat: government });
    expect(reel.at(2, government).scores).toHaveLength(3);
    expect(reel.humansAt(1)).toEqual([protector]);
  });

  test('has no turn beyond its own', () => {
    const reel = played(34, atTurn(1)).toReel();
    for (const turn of [-1, 2, 0.5, Number.NaN]) expect(() => reel.at(turn, null)).toThrow(RangeError);
  });
});

describe('watching', () => {
  test('goes to any turn and looks through any eyes, and tells its listeners', () => {
    const watched = watch(played(35, atTurn(3)).toReel());
    let told = 0;
    const stop = watched.subscribe(() => told++);
    expect(watched.cursor).toBe(3);
    watched.seek(1);
    watched.seek(1);
    expect(watched.snapshot()).toMatchObject({ turn: 1, observer: true });
    watched.seek(-5);
    expect(watched.cursor).toBe(0);
    watched.seek(99);
    expect(watched.cursor).toBe(3);
    watched.seek(Number.NaN);
    expect(watched.cursor).toBe(3);
    watched.lookAs(government);
    watched.lookAs('nobody');
    expect(watched.snapshot()).toMatchObject({ seat: government, observer: false });
    expect(told).toBe(4);
    stop();
    watched.seek(0);
    expect(told).toBe(4);
  });

  test('takes no order and moves nothing', () => {
    const session = played(36, atTurn(2));
    const [option] = session.options();
    const watched = watch(session.toReel());
    const before = watched.snapshot();
    if (option === undefined) throw new Error('No order can be given');
    expect(watched.draftOrder(option.order)).toMatchObject({ code: 'gameOver' });
    expect(watched.problemWith(option.order)).not.toBeNull();
    watched.endTurn();
    watched.proceed();
    expect(watched.options()).toEqual([]);
    expect(watched.cards(null)).toEqual([]);
    expect(watched.snapshot()).toBe(before);
  });

  test('keeps notes that a file can carry', () => {
    const watched = watch(played(37, atTurn(2)).toReel());
    watched.note(1, '  Two\nlines\tand \u202Eturned  ');
    watched.note(0, 'x'.repeat(2000));
    watched.note(7, 'no such turn');
    expect([...watched.notes.keys()]).toEqual([0, 1]);
    expect(watched.notes.get(1)).toBe('Two lines and turned');
    const opened = openSync(watched.replayText());
    if (opened.kind !== 'replay') throw new Error(JSON.stringify(opened));
    expect(opened.reel.replay.notes).toEqual(watched.toReplay().notes);
    expect(watched.toReel().replay).toEqual(watched.toReplay());
    watched.note(1, ' ');
    expect([...watched.notes.keys()]).toEqual([0]);
  });
});

describe('playing on', () => {
  const finished = played(38);
  const reel = finished.toReel();
  const original = JSON.stringify(reel.replay);

  test.each([
    { turn: 0, humans: [government] },
    { turn: 3, humans: [protector] },
    { turn: 3, humans: [government] },
    { turn: 3, humans: [protector, government] },
    { turn: 5, humans: [unbriefed] },
    { turn: 2, humans: [] },
  ])('from turn $turn as $humans', ({ turn, humans }) => {
    const branch = watch(reel).playOn(turn, humans);
    const start = branch.snapshot();
    expect(start).toMatchObject({ turn, humans, ended: null, truth: null });
    expect(start.history.map(({ hash }) => hash)).toEqual(reel.replay.turns.slice(0, turn).map(({ hash }) => hash));
    playUntil(branch, repeatable(turn), isOver);
    const replay = JSON.parse(branch.replayText()) as Replay;
    expect(replay.turns.slice(0, turn)).toEqual(reel.replay.turns.slice(0, turn));
    expect(verifyReplay(loaded.scenario, replay)).toMatchObject({ ok: true, turns: replay.turns.length });
    expect(openSync(JSON.stringify(replay))).toMatchObject({ kind: 'replay' });
    expect(JSON.stringify(reel.replay)).toBe(original);
  });

  test('the same orders after a branch as the same role give the same game', () => {
    const branch = watch(reel).playOn(4, [protector]);
    for (const { orders } of reel.replay.turns.slice(4)) {
      for (const order of orders[protector] ?? []) branch.draftOrder(order);
      branch.endTurn();
      while (['report', 'briefing'].includes(branch.snapshot().stage)) branch.proceed();
    }
    expect(branch.toReplay()).toEqual(reel.replay);
  });

  test('a seat that a person takes has announced nothing; one that the engine takes announces again', () => {
    const announced = (session: Session, seat: string) =>
      Object.values(session.snapshot().view.state.intents).filter((intent) => intent.seat === seat);
    const ally = Object.values(reel.at(3, null).view.state.intents)[0]?.seat;
    if (ally === undefined) throw new Error('Nobody announces anything');
    const branch = watch(reel).playOn(3, [ally]);
    expect(announced(branch, ally)).toEqual([]);
    draftSome(branch, repeatable(1));
    branch.endTurn();
    expect(branch.snapshot().history[3]?.orders[protector]).toBeDefined();
    expect(announced(branch, ally)).toEqual([]);
    const back = watch(branch.toReel()).playOn(4, [protector]);
    expect(back.toReplay().handovers).toEqual([
      { turn: 3, humans: [ally] },
      { turn: 4, humans: [protector] },
    ]);
    expect(back.snapshot().view.state.humans).toEqual([protector]);
    expect(announced(back, ally)).toEqual([]);
    playUntil(back, repeatable(2), (game) => isOver(game) || announced(game, ally).length > 0);
    expect(isOver(back)).toBe(false);
  });

  test('there is no branch from a turn that is not there', () => {
    for (const turn of [-1, reel.turns + 1, 0.5]) expect(() => watch(reel).playOn(turn, [])).toThrow(RangeError);
  });
});
