import { describe, expect, test } from 'vitest';
import { playableSeats, windowsOf } from '../../src/engine/index.ts';
import {
  draftSome,
  government,
  isOver,
  loaded,
  newGame,
  playUntil,
  protector,
  repeatable,
  step,
  unbriefed,
} from './games.ts';

describe('a new game', () => {
  test('begins at the briefing of the first act, and hides what is hidden', () => {
    const now = newGame([protector]).snapshot();
    expect(now).toMatchObject({ stage: 'briefing', seat: protector, turn: 0, act: 0, actBegan: 0, ended: null });
    expect(now.truth).toBeNull();
    expect(now.history).toEqual([]);
    expect(now.scores.map(({ turn }) => turn)).toEqual([0]);
    expect(JSON.stringify(now.view.state)).not.toMatch(/"(hidden|disposition|intention|key)"/);
  });

  test.each(playableSeats(loaded.scenario))('%s can be played', (seat) => {
    const session = newGame([seat]);
    session.proceed();
    expect(session.snapshot()).toMatchObject({ stage: 'orders', seat, problems: [] });
    expect(session.snapshot().capital).toBeGreaterThan(0);
    expect(session.options().length).toBeGreaterThan(0);
  });

  test('a game that nobody plays is watched through the protector’s eyes', () => {
    const session = newGame([]);
    expect(session.snapshot().seat).toBe(protector);
    playUntil(session, () => 0, isOver);
    expect(session.snapshot().history).toHaveLength(session.snapshot().turn);
  });
});

describe('drafting', () => {
  const atOrders = (seat = protector) => {
    const session = newGame([seat]);
    session.proceed();
    return session;
  };

  test('an order takes its points and money, and undo gives them back', () => {
    const session = atOrders();
    const before = session.snapshot();
    const option = session.options().find(({ capital, moneyUsdBn }) => capital > 0 && moneyUsdBn > 0);
    if (option === undefined) throw new Error('no option with a price');
    expect(session.draftOrder(option.order)).toBeNull();
    const after = session.snapshot();
    expect(after.draft).toEqual([option.order]);
    expect(after.capitalLeft).toBe(before.capital - option.capital);
    expect(after.draftMoneyUsdBn).toBeCloseTo(option.moneyUsdBn, 9);
    session.undo();
    expect(session.snapshot()).toMatchObject({ draft: [], capitalLeft: before.capital, canUndo: false, canRedo: true });
    session.redo();
    expect(session.snapshot().draft).toEqual([option.order]);
  });

  test('an order with parameters of the player’s own is priced as it will be booked', () => {
    const between = Object.keys(loaded.scenario.states)
      .map((id) => atOrders(id))
      .find((one) => {
        const { view, seat } = one.snapshot();
        const waits = (windowsOf(view, seat)[0]?.inTurns ?? 0) > 0;
        return waits && one.options().some(({ order }) => order.kind === 'setPosture' && order.posture === 2);
      });
    const session = between ?? expect.fail();
    const free = { kind: 'setPosture', posture: 2, wording: 'neutral', deadline: null, cap: 0.17 } as const;
    const offered = session.options().find(({ order }) => order.kind === 'setPosture');
    expect(session.draftOrder(free)).toBeNull();
    const after = session.snapshot();
    expect(after.capital - after.capitalLeft).toBe(offered?.capital);
    expect(after.draftMoneyUsdBn).toBe(offered?.moneyUsdBn);
  });

  test('an order that the rules refuse is refused with the reason, and changes nothing', () => {
    const session = atOrders();
    const before = session.snapshot();
    const problem = session.draftOrder({ kind: 'defer' });
    expect(problem).toMatchObject({ code: 'notYourRole' });
    expect(session.problemWith({ kind: 'defer' })).toEqual(problem);
    expect(session.snapshot()).toBe(before);
  });

  test('points run out, and the card says so', () => {
    const session = atOrders();
    const next = repeatable(5);
    draftSome(session, next, 40);
    expect(session.snapshot().capitalLeft).toBeGreaterThanOrEqual(0);
    for (const { capital } of session.options()) {
      expect(capital).toBeLessThanOrEqual(session.snapshot().capitalLeft);
    }
  });

  test('every card of a hand is of one kind, with an order in focus or a reason', () => {
    for (const seat of [protector, government, unbriefed]) {
      const session = atOrders(seat);
      const focus = Object.keys(loaded.scenario.states).find((id) => id !== seat && id !== protector) ?? null;
      const cards = session.cards(focus);
      expect(cards.length).toBeGreaterThan(3);
      expect(new Set(cards.map(({ kind }) => kind)).size).toBe(cards.length);
      for (const { order, problem } of cards) {
        if (order !== null && problem === null) expect(session.problemWith(order)).toBeNull();
      }
    }
  });

  test('a posture chosen again replaces the one chosen', () => {
    const session = atOrders(government);
    const rules = session.options().flatMap(({ order }) => (order.kind === 'setPosture' ? [order] : []));
    const [first, second] = rules;
    if (first === undefined || second === undefined) throw new Error('no postures to choose from');
    session.draftOrder(first);
    expect(session.draftOrder(second)).toBeNull();
    expect(session.snapshot().draft).toEqual([second]);
    session.undo();
    expect(session.snapshot().draft).toEqual([first]);
  });

  test('nothing is drafted outside the orders stage', () => {
    const session = newGame([protector]);
    const option = session.options()[0];
    if (option !== undefined) session.draftOrder(option.order);
    expect(session.snapshot().draft).toEqual([]);
  });
});

describe('a turn', () => {
  test('resolves every seat’s orders, with causes, and waits at the report', () => {
    const session = newGame([protector]);
    session.proceed();
    draftSome(session, repeatable(7));
    const { draft, view } = session.snapshot();
    session.endTurn();
    const now = session.snapshot();
    expect(now).toMatchObject({ stage: 'report', turn: 1, draft: [], canUndo: false });
    const [record] = now.history;
    expect(record?.turn).toBe(0);
    expect(record?.orders[protector]).toEqual(draft);
    expect(Object.keys(record?.orders ?? {}).length).toBeGreaterThan(1);
    expect(record?.rejected).toEqual([]);
    expect(record?.ledger.length).toBeGreaterThan(0);
    expect(record?.happenings.length).toBeGreaterThan(0);
    expect(record?.before).toEqual(view.state);
    expect(record?.after).toEqual(now.view.state);
    expect(record?.hash).toBe(now.hash);
    expect(now.scores.map(({ turn }) => turn)).toEqual([0, 1]);
    expect(session.lookups.orderAt(0, protector, 0)).toEqual(draft[0] ?? null);
  });

  test('its listeners are told of each change, until they stop listening', () => {
    const session = newGame([protector]);
    let told = 0;
    const stop = session.subscribe(() => told++);
    session.proceed();
    session.endTurn();
    expect(told).toBe(2);
    stop();
    session.proceed();
    expect(told).toBe(2);
  });

  test('a snapshot stays what it was', () => {
    const session = newGame([protector]);
    const before = session.snapshot();
    const text = JSON.stringify(before);
    playUntil(session, repeatable(3), (game) => game.snapshot().turn === 3);
    expect(JSON.stringify(before)).toBe(text);
  });

  test('a new act is briefed before its orders', () => {
    const session = newGame([protector]);
    const firstTurn = loaded.scenario.calendar.acts[1]?.firstTurn ?? -1;
    playUntil(
      session,
      () => 0.99,
      (game) => game.snapshot().turn === firstTurn || isOver(game),
    );
    expect(session.snapshot().stage).toBe('report');
    session.proceed();
    expect(session.snapshot()).toMatchObject({ stage: 'briefing', actBegan: 1, act: 1 });
    session.proceed();
    expect(session.snapshot()).toMatchObject({ stage: 'orders', actBegan: null });
  });

  test('two people at one desk: each seals in turn, then both are resolved together', () => {
    const session = newGame([government, protector]);
    session.proceed();
    expect(session.snapshot().seat).toBe(government);
    draftSome(session, repeatable(11), 1);
    const own = session.snapshot().draft;
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'orders', seat: protector, turn: 0, draft: [] });
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ stage: 'report', seat: government, turn: 1 });
    expect(session.snapshot().history[0]?.orders[government]).toEqual(own);
  });
});

describe('a whole game', () => {
  test.each([1, 2, 3])('of a random hand (%i) ends in a verdict with the truth', (seed) => {
    for (const seat of [protector, government, unbriefed]) {
      const session = newGame([seat], `game-${seed}`);
      const next = repeatable(seed);
      playUntil(session, next, (game) => {
        const { stage, ended, truth } = game.snapshot();
        expect(truth !== null).toBe(ended !== null);
        return stage === 'verdict';
      });
      const now = session.snapshot();
      expect(now.scores).toHaveLength(now.turn + 1);
      for (const { composite } of now.scores) expect(composite).toBeGreaterThanOrEqual(0);
      expect(now.history.flatMap(({ rejected }) => rejected)).toEqual([]);
      step(session, next);
      session.endTurn();
      expect(session.snapshot()).toBe(now);
    }
  });
});
