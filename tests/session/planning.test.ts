/** Opponents that look ahead: asked when a turn begins, waited for when it ends, and done without where they do not come. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Order, planningSeats, type StateId, verifyReplay } from '../../src/engine/index.ts';
import { playGame, replayOf } from '../../src/lab/index.ts';
import { createLab } from '../../src/session/lab/createLab.ts';
import type { Lab, LabOutcome, RequestOf } from '../../src/session/lab/types.ts';
import { linkOf } from '../../src/session/links/linkOf.ts';
import { replayFromLink } from '../../src/session/links/replayFromLink.ts';
import { newSession, sessionFromReplay } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { loaded, newGame, protector } from './games.ts';
import { fakeThreads } from './lab/threads.ts';
import { openHere } from './openHere.ts';

const { scenario, hash } = loaded;

interface Asked {
  readonly seat: StateId;
  readonly signal: AbortSignal | undefined;
  answer(outcome: LabOutcome<unknown>): void;
}

/** A lab that answers when it is told to. */
function waitingLab(): { lab: Pick<Lab, 'ask'>; asked: Asked[] } {
  const asked: Asked[] = [];
  const ask = (question: string, request: unknown, options?: { signal?: AbortSignal }) => {
    expect(question).toBe('plan');
    return new Promise((answer) => {
      const { from } = request as RequestOf<'plan'>;
      asked.push({ seat: from.seat, signal: options?.signal, answer });
    });
  };
  return { lab: { ask: ask as Lab['ask'] }, asked };
}

function against(lab: Pick<Lab, 'ask'> | null, humans: readonly StateId[] = [protector]): Session {
  const session = newSession({ loaded, seed: '4127', humans, opponents: 'hasty' });
  session.planWith(lab);
  session.proceed();
  return session;
}

const plan = (orders: readonly Order[]) => ({ kind: 'answer', answer: { orders } }) as const;
const seatsOf = (session: Session) => planningSeats(scenario, session.snapshot().view.state);
const until = (done: () => boolean) => vi.waitFor(() => expect(done()).toBe(true), { timeout: 20_000 });

/** A plan like no rules of thumb's. */
const nothing: readonly Order[] = [];

afterEach(() => {
  vi.useRealTimers();
});

describe('plans', () => {
  test('are asked as the orders begin, for what each seat sees, and stand in the record', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    const seats = seatsOf(session);
    expect(seats.length).toBeGreaterThan(1);
    await until(() => asked.length === seats.length);
    expect(asked.map(({ seat }) => seat)).toEqual(seats);
    for (const one of asked) one.answer(plan(nothing));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.snapshot()).toMatchObject({ stage: 'orders', waiting: false, opponents: 'hasty' });
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'report', unplanned: [] });
    const orders = session.snapshot().history[0]?.orders ?? {};
    for (const seat of seats) expect(orders[seat]).toEqual(nothing);
    expect(Object.keys(orders).sort()).toEqual(Object.keys(scenario.states).sort());
    expect(verifyReplay(scenario, session.toReplay()).ok).toBe(true);
  });

  test('that are not there yet are waited for, and nothing can be drafted meanwhile', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    const [option] = session.options();
    if (option === undefined) throw new Error('nothing to order');
    session.draftOrder(option.order);
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'orders', waiting: true, turn: 0, draft: [option.order] });
    session.undo();
    session.removeOrder(0);
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ waiting: true, draft: [option.order] });
    await until(() => asked.length > 1);
    for (const one of asked) one.answer(plan(nothing));
    await until(() => session.snapshot().stage === 'report');
    expect(session.snapshot()).toMatchObject({ waiting: false, turn: 1, unplanned: [] });
    expect(session.snapshot().history[0]?.orders[protector]).toEqual([option.order]);
  });

  test('of a broken lab are asked once more; then the seats go by rules of thumb, and the snapshot says so', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    const seats = seatsOf(session);
    session.endTurn();
    for (const round of [1, 2]) {
      await until(() => asked.length === round * seats.length);
      for (const one of asked.slice(-seats.length)) one.answer({ kind: 'gaveUp', reason: 'crashed' });
    }
    await until(() => session.snapshot().stage === 'report');
    expect(session.snapshot().unplanned).toEqual(seats);
    const plain = newGame([protector]);
    plain.proceed();
    plain.endTurn();
    expect(session.snapshot().hash).toBe(plain.snapshot().hash);
    // The game goes on, and the next turn is planned again.
    while (session.snapshot().stage !== 'orders') session.proceed();
    await until(() => asked.length === 3 * seats.length);
    for (const one of asked.slice(-seats.length)) one.answer(plan(nothing));
    await new Promise((resolve) => setTimeout(resolve));
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'report', turn: 2, unplanned: [] });
  });

  test('that never come are not waited for for ever', async () => {
    vi.useFakeTimers();
    const { lab, asked } = waitingLab();
    const session = against(lab);
    session.endTurn();
    vi.advanceTimersByTime(15_000);
    expect(session.snapshot().waiting).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(session.snapshot()).toMatchObject({ stage: 'report', waiting: false });
    expect(asked.every(({ signal }) => signal?.aborted)).toBe(true);
  });

  test('need not be waited for: those that have come count, the others go by rules of thumb', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    const seats = seatsOf(session);
    await until(() => asked.length === seats.length);
    session.stopWaiting();
    expect(session.snapshot().stage).toBe('orders');
    session.endTurn();
    asked[0]?.answer(plan(nothing));
    await new Promise((resolve) => setTimeout(resolve));
    session.stopWaiting();
    expect(session.snapshot()).toMatchObject({ stage: 'report', unplanned: seats.slice(1) });
    expect(session.snapshot().history[0]?.orders[seats[0] ?? '']).toEqual(nothing);
  });

  test('that the rules refuse are none: what is recorded plays out again', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    session.endTurn();
    await until(() => asked.length > 1);
    for (const one of asked) one.answer(plan([{ kind: 'backDown', commitment: 'never made' }]));
    await until(() => session.snapshot().stage === 'report');
    expect(session.snapshot().unplanned).toEqual(asked.map(({ seat }) => seat));
    expect(session.snapshot().history[0]?.rejected).toEqual([]);
  });

  test('are called off when the game is left, and a turn that waited is as it was', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab);
    await until(() => asked.length > 1);
    session.endTurn();
    session.planWith(null);
    expect(asked.every(({ signal }) => signal?.aborted)).toBe(true);
    for (const one of asked) one.answer({ kind: 'gaveUp', reason: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.snapshot()).toMatchObject({ stage: 'orders', turn: 0, waiting: false });
  });

  test('are not asked for in a game against rules of thumb, nor once it has ended', async () => {
    const { lab, asked } = waitingLab();
    const session = newGame([protector]);
    session.planWith(lab);
    session.proceed();
    session.endTurn();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([]);
    expect(session.snapshot()).toMatchObject({ stage: 'report', opponents: 'rulesOfThumb', unplanned: [] });
  });

  test('without anybody who works them out, the seats go by rules of thumb', () => {
    const session = against(null);
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'report', unplanned: seatsOf(session) });
  });

  test('are one for all people of a game, and none for their seats', async () => {
    const { lab, asked } = waitingLab();
    const session = against(lab, [protector, 'ORV']);
    await until(() => asked.length > 0);
    for (const one of asked) one.answer(plan(nothing));
    await new Promise((resolve) => setTimeout(resolve));
    const first = asked.length;
    session.endTurn();
    session.endTurn();
    expect(session.snapshot().stage).toBe('report');
    expect(asked).toHaveLength(first);
    expect(asked.map(({ seat }) => seat)).not.toContain('ORV');
  });
});

describe('a game against seats that look ahead', () => {
  test('is the same by the page’s pools and by the command line’s games', async () => {
    const game = playGame(
      { scenario, seed: '4127', seat: protector, turns: 3, opposition: { opponents: 'hasty', name: hash } },
      'pass',
    );
    for (const hands of [1, 2]) {
      const lab = createLab(scenario, { startThread: fakeThreads().start, hands });
      const session = against(lab);
      for (let turn = 0; turn < 3; turn++) {
        session.endTurn();
        await until(() => session.snapshot().stage === 'report');
        expect(session.snapshot().unplanned).toEqual([]);
        while (session.snapshot().stage !== 'orders') session.proceed();
      }
      session.planWith(null);
      lab.end();
      expect(session.snapshot().history.map((record) => record.hash)).toEqual(game.played.map((turn) => turn.hash));
    }
  }, 60_000);

  test('goes on against the same from its file, and from any of its turns', async () => {
    const session = against(null);
    session.endTurn();
    const replay = session.toReplay();
    expect(replay.opponents).toBe('hasty');
    const opened = await openHere(session.replayText());
    if (opened.kind !== 'replay') throw new Error(opened.kind);
    expect(opened.reel.replay.opponents).toBe('hasty');
    expect(opened.reel.at(1, null)).toMatchObject({ opponents: 'hasty', waiting: false, unplanned: [] });
    const again = sessionFromReplay(opened.reel.replay, scenario, []);
    expect(again.snapshot().opponents).toBe('hasty');
    expect(session.toReel().replay.opponents).toBe('hasty');
  });

  test('goes into a link with what its seats ordered, and comes out of it the same', async () => {
    const game = playGame(
      { scenario, seed: 'link', seat: protector, turns: 4, opposition: { opponents: 'hasty', name: hash } },
      'random',
    );
    const opened = await openHere(JSON.stringify(replayOf(game, loaded)));
    if (opened.kind !== 'replay') throw new Error(opened.kind);
    const textOf = async () => JSON.stringify(loaded.source);
    const offer = await linkOf(opened.reel, 'https://example.org/', textOf);
    if (offer.kind !== 'link') throw new Error(offer.kind);
    const read = await replayFromLink(offer.url.replace(/.*#replay=/, ''), textOf);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.replay.opponents).toBe('hasty');
    expect(read.replay.turns.map((turn) => turn.orders)).toEqual(game.played.map((turn) => turn.orders));
    expect(read.replay.turns.map((turn) => turn.hash)).toEqual(game.played.map((turn) => turn.hash));
  });

  test('every plan of a whole game may be given as planned', () => {
    const game = playGame(
      { scenario, seed: 'legal', seat: protector, turns: null, opposition: { opponents: 'hasty', name: hash } },
      'random',
    );
    expect(game.played.flatMap(({ rejected }) => rejected)).toEqual([]);
  });
});
