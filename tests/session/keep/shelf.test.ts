import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Keeping } from '../../../src/session/keep/types.ts';
import { government, isOver, loaded, newGame, playUntil, protector, repeatable, step } from '../games.ts';
import { asked, freshDevice, LocksOfADevice, openTab, raw, resumed, settled } from './support.ts';

beforeEach(freshDevice);

const text = JSON.stringify(loaded.source);

describe('a game in hand', () => {
  test('is kept from its first step on, and not before', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    const keeping = shelf.keep(session);
    await settled();
    expect(keeping.saved()).toBe(false);
    expect(keeping.notKept()).toBeNull();
    expect(await shelf.games()).toEqual([]);
    session.proceed();
    await settled();
    expect(keeping.saved()).toBe(true);
    expect(await shelf.games()).toMatchObject([
      {
        id: keeping.id,
        kind: 'game',
        name: loaded.scenario.meta.title,
        humans: [protector],
        roles: [loaded.scenario.states[protector]?.name],
        seed: '4127',
        turn: 0,
        turns: loaded.scenario.calendar.turns,
        ended: false,
        broken: false,
      },
    ]);
  });

  test('keeps the notes written while looking back over it', async () => {
    const locks = new LocksOfADevice();
    const session = newGame([protector]);
    const keeping = openTab(locks).keep(session);
    session.proceed();
    await settled();
    session.annotate([{ turn: 0, text: 'Why begin here?' }]);
    await keeping.release();
    const again = await resumed(openTab(locks), keeping.id);
    expect(again.toReplay().notes).toEqual([{ turn: 0, text: 'Why begin here?' }]);
  });

  test('a recording keeps the notes written while it is watched', async () => {
    const shelf = openTab();
    const played = newGame([protector]);
    playUntil(played, repeatable(3), (game) => game.snapshot().turn === 1);
    const put = await shelf.putReplay(played.replayText(), 'A lesson');
    if (!('id' in put)) throw new Error(put.notKept);
    await shelf.annotate(put.id, [{ turn: 1, text: 'Here it turns.' }]);
    expect(JSON.parse((await shelf.exportText(put.id)) ?? '').notes).toEqual([{ turn: 1, text: 'Here it turns.' }]);
    await shelf.annotate('nothing', [{ turn: 1, text: 'Lost' }]);
    expect((await shelf.games()).length).toBe(1);
  });

  test('goes on in another visit at every stage where it stood, and plays on to the same end', async () => {
    const locks = new LocksOfADevice();
    const next = repeatable(11);
    const stages = new Set<string>();
    let shelf = openTab(locks);
    let session = newGame([protector]);
    let keeping = shelf.keep(session);
    let id = '';
    for (let steps = 0; steps < 60; steps++) {
      step(session, next);
      const here = session.snapshot();
      stages.add(here.stage);
      await keeping.release();
      id = keeping.id;
      shelf = openTab(locks);
      session = await resumed(shelf, id);
      keeping = shelf.keep(session, { id });
      const { stage, turn, hash, draft, actBegan, ended } = session.snapshot();
      expect({ stage, turn, hash, draft, actBegan, ended }).toEqual({
        stage: here.stage,
        turn: here.turn,
        hash: here.hash,
        draft: here.draft,
        actBegan: here.actBegan,
        ended: here.ended,
      });
      if (isOver(session)) break;
    }
    expect([...stages].sort()).toEqual(['briefing', 'orders', 'report', 'verdict']);
    const straight = newGame([protector]);
    playUntil(straight, repeatable(11), isOver);
    expect(session.snapshot().hash).toBe(straight.snapshot().hash);
    expect((await shelf.games()).map(({ ended }) => ended)).toEqual([true]);
    expect(await shelf.latest()).toBeNull();
  });

  test('goes on with the orders drafted, and with those that other seats have handed in', async () => {
    const locks = new LocksOfADevice();
    const shelf = openTab(locks);
    const session = newGame([protector, government]);
    const keeping = shelf.keep(session);
    session.proceed();
    const first = session.options()[0];
    if (first !== undefined) session.draftOrder(first.order);
    session.endTurn();
    expect(session.snapshot()).toMatchObject({ seat: government, turn: 0, stage: 'orders' });
    const own = session.options()[0];
    if (own !== undefined) session.draftOrder(own.order);
    const drafted = session.snapshot().draft;
    expect(drafted.length).toBe(1);
    await keeping.release();

    const again = await resumed(openTab(locks), keeping.id);
    expect(again.snapshot()).toMatchObject({ seat: government, turn: 0, stage: 'orders', draft: drafted });
    session.endTurn();
    again.endTurn();
    expect(again.snapshot().hash).toBe(session.snapshot().hash);
    expect(again.toReplay()).toEqual(session.toReplay());
  });

  test('is saved again after each change of the draft, also where one follows the other at once', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    const keeping = shelf.keep(session);
    session.proceed();
    for (let i = 0; i < 2; i++) {
      const [option] = session.options();
      if (option !== undefined) session.draftOrder(option.order);
    }
    await settled();
    const both = session.snapshot().draft;
    expect(both.length).toBe(2);
    expect((await resumed(shelf, keeping.id)).snapshot().draft).toEqual(both);
    session.undo();
    await settled();
    expect((await resumed(shelf, keeping.id)).snapshot().draft).toEqual(both.slice(0, 1));
  });

  test('keeps a name that it was given, while it is played', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    const keeping = shelf.keep(session);
    session.proceed();
    await settled();
    await shelf.rename(keeping.id, '  The long way  ');
    session.endTurn();
    await settled();
    expect(await shelf.games()).toMatchObject([{ name: 'The long way', turn: 1 }]);
    await shelf.rename(keeping.id, '   ');
    expect(await shelf.games()).toMatchObject([{ name: 'The long way' }]);
  });

  test('brings its scenario once, however many games are played in it, and the last one takes it along', async () => {
    const shelf = openTab();
    const kept: Keeping[] = [];
    for (const seed of ['1', '2']) {
      const session = newGame([protector], seed);
      kept.push(shelf.keep(session));
      session.proceed();
    }
    await settled();
    expect(await raw('games')).toHaveLength(2);
    expect(await raw('scenarios')).toMatchObject([{ id: loaded.hash }]);
    for (const game of await raw('games')) expect(JSON.stringify(game)).not.toContain(loaded.scenario.meta.summary);
    expect(await shelf.scenarios()).toEqual([]);
    const [first, second] = kept;
    await shelf.remove(first?.id ?? '');
    expect(await raw('scenarios')).toHaveLength(1);
    await shelf.remove(second?.id ?? '');
    expect(await raw('scenarios')).toEqual([]);
  });

  test('asks once that the browser keep what is kept', async () => {
    asked.times = 0;
    const shelf = openTab();
    for (const seed of ['1', '2']) {
      const session = newGame([protector], seed);
      shelf.keep(session);
      session.proceed();
      await settled();
    }
    expect(asked.times).toBe(1);
  });
});

describe('the shelf', () => {
  test('gives a game away as the file that opens as that game', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    const keeping = shelf.keep(session);
    playUntil(session, repeatable(3), (now) => now.snapshot().turn === 3);
    await settled();
    expect(JSON.parse((await shelf.exportText(keeping.id)) ?? '')).toEqual(session.toReplay());
  });

  test('takes recordings and scenarios, and opens them as files', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    playUntil(session, repeatable(3), (now) => now.snapshot().turn === 2);
    const replay = await shelf.putReplay(session.replayText(), 'From a friend');
    const scenario = await shelf.putScenario(text, 'Mine');
    if (!('id' in replay) || !('id' in scenario)) throw new Error('there is room');
    expect(scenario.id).toBe(loaded.hash);
    expect(await shelf.games()).toMatchObject([
      { kind: 'replay', name: 'From a friend', scenarioTitle: loaded.scenario.meta.title, turn: 2 },
    ]);
    expect(await shelf.scenarios()).toMatchObject([{ name: 'Mine', bytes: Buffer.byteLength(text), broken: false }]);
    const opened = await shelf.open(replay.id);
    expect(opened?.kind === 'replay' && opened.reel.turns).toBe(2);
    const again = await shelf.open(scenario.id);
    expect(again?.kind === 'scenario' && again.loaded.hash).toBe(loaded.hash);
    expect(await shelf.exportText(scenario.id)).toBe(text);
    expect(JSON.parse((await shelf.exportText(replay.id)) ?? '')).toEqual(session.toReplay());
    // A recording is not a game that goes on.
    expect(await shelf.latest()).toBeNull();
  });

  test('lets a scenario go from its list, and not from the games that are played in it', async () => {
    const shelf = openTab();
    const session = newGame([protector]);
    const keeping = shelf.keep(session);
    session.proceed();
    await settled();
    await shelf.putScenario(text, 'Mine');
    expect(await shelf.scenarios()).toHaveLength(1);
    await shelf.remove(loaded.hash);
    expect(await shelf.scenarios()).toEqual([]);
    expect((await resumed(shelf, keeping.id)).snapshot().turn).toBe(0);
    await shelf.putScenario(text, 'Mine');
    await shelf.remove(keeping.id);
    expect(await shelf.scenarios()).toHaveLength(1);
  });

  test('lists the newest first, and says which game was played last', async () => {
    const shelf = openTab();
    const ids: string[] = [];
    for (const seed of ['1', '2', '3']) {
      const session = newGame([protector], seed);
      const keeping = shelf.keep(session);
      ids.unshift(keeping.id);
      session.proceed();
      await keeping.release();
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect((await shelf.games()).map(({ id }) => id)).toEqual(ids);
    expect((await shelf.latest())?.id).toBe(ids[0]);
  });

  test('knows when there is nothing under an id', async () => {
    const shelf = openTab();
    expect(await shelf.open('nothing')).toBeNull();
    expect(await shelf.exportText('nothing')).toBeNull();
    await shelf.remove('nothing');
    await shelf.rename('nothing', 'Something');
    expect(await shelf.games()).toEqual([]);
  });
});
