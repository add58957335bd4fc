/** What can befall a kept game: other tabs, no room, no storage, storage cleared, and records that are not what they should be. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loaded, newGame, protector } from '../games.ts';
import { freshDevice, LocksOfADevice, openTab, raw, resumed, settled } from './support.ts';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** A game under way in a tab. */
async function played(shelf = openTab()) {
  const session = newGame([protector]);
  const keeping = shelf.keep(session);
  session.proceed();
  await settled();
  return { shelf, session, keeping };
}

describe('two tabs', () => {
  test('the second says so, overwrites nothing, and keeps on as a copy when asked', async () => {
    const locks = new LocksOfADevice();
    const first = await played(openTab(locks));
    const shelf = openTab(locks);
    const session = await resumed(shelf, first.keeping.id);
    const keeping = shelf.keep(session, { id: first.keeping.id });
    const told = vi.fn();
    keeping.subscribe(told);
    await vi.waitFor(() => expect(keeping.notKept()).toBe('otherTab'));
    expect(told).toHaveBeenCalled();
    session.endTurn();
    await settled();
    expect(await shelf.games()).toMatchObject([{ id: first.keeping.id, turn: 0 }]);

    await keeping.keepAsCopy();
    expect(keeping.notKept()).toBeNull();
    expect(keeping.id).not.toBe(first.keeping.id);
    first.session.endTurn();
    first.session.proceed();
    await settled();
    const games = await shelf.games();
    expect(games.map(({ id }) => id).sort()).toEqual([first.keeping.id, keeping.id].sort());
    expect(first.keeping.notKept()).toBeNull();
  });

  test('a tab that is about to let go is waited for: a page loaded again has its game', async () => {
    const locks = new LocksOfADevice();
    const first = await played(openTab(locks));
    const shelf = openTab(locks);
    const keeping = shelf.keep(await resumed(shelf, first.keeping.id), { id: first.keeping.id });
    setTimeout(() => void first.keeping.release(), 150);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(keeping.notKept()).toBeNull();
  });

  test('a game that was let go is free for the next tab', async () => {
    const locks = new LocksOfADevice();
    const first = await played(openTab(locks));
    await first.keeping.release();
    const shelf = openTab(locks);
    const keeping = shelf.keep(await resumed(shelf, first.keeping.id), { id: first.keeping.id });
    await settled();
    expect(keeping.notKept()).toBeNull();
  });

  test('without locks, the tab that opened the game last has it, and the other finds out before it overwrites', async () => {
    const first = await played(openTab(null));
    const shelf = openTab(null);
    const session = await resumed(shelf, first.keeping.id);
    const second = shelf.keep(session, { id: first.keeping.id });
    session.endTurn();
    await settled();
    expect(second.notKept()).toBeNull();
    expect(first.keeping.notKept()).toBeNull();
    const order = first.session.options()[0];
    if (order !== undefined) first.session.draftOrder(order.order);
    await settled();
    expect(first.keeping.notKept()).toBe('otherTab');
    expect(await shelf.games()).toMatchObject([{ turn: 1 }]);
  });

  test('a game deleted under the tab that plays it stays deleted, until it is kept anew', async () => {
    const locks = new LocksOfADevice();
    const { session, keeping, shelf } = await played(openTab(locks));
    await openTab(locks).remove(keeping.id);
    session.endTurn();
    await settled();
    expect(keeping.notKept()).toBe('gone');
    expect(await shelf.games()).toEqual([]);
    await keeping.keepAsCopy();
    expect(keeping.notKept()).toBeNull();
    expect(await shelf.games()).toMatchObject([{ id: keeping.id, turn: 1 }]);
  });
});

describe('storage', () => {
  test('that is full: the game goes on and says so, keeps what was kept, and saves again when there is room', async () => {
    const { session, keeping, shelf } = await played();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    session.endTurn();
    await settled();
    expect(keeping.notKept()).toBe('full');
    expect(keeping.saved()).toBe(true);
    expect(session.snapshot().turn).toBe(1);
    expect(await shelf.games()).toMatchObject([{ turn: 0 }]);
    expect(await shelf.putScenario('{}', 'Mine')).toEqual({ notKept: 'full' });
    full.mockRestore();
    session.proceed();
    await settled();
    expect(keeping.notKept()).toBeNull();
    expect(await shelf.games()).toMatchObject([{ turn: 1 }]);
  });

  test('that fills up when all is written: half of a game is never kept', async () => {
    const shelf = openTab();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'games') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const { keeping } = await played(shelf);
    expect(keeping.notKept()).toBe('full');
    vi.restoreAllMocks();
    expect(await raw('scenarios')).toEqual([]);
  });

  test('that is refused: said at once, before anything is lost', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const shelf = openTab();
    const keeping = shelf.keep(newGame([protector]));
    await settled();
    expect(keeping.notKept()).toBe('refused');
    expect(keeping.saved()).toBe(false);
    expect(shelf.closed()).toBe('refused');
    expect(await shelf.games()).toEqual([]);
    expect(await shelf.latest()).toBeNull();
    expect(await shelf.putScenario('{}', 'Mine')).toEqual({ notKept: 'refused' });
  });

  test('that is not there at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const shelf = openTab();
    const keeping = shelf.keep(newGame([protector]));
    await settled();
    expect(keeping.notKept()).toBe('refused');
  });

  test('that is cleared while a game is played: said, and the game can be kept anew', async () => {
    const { session, keeping, shelf } = await played();
    // As the browser does it: the connection is closed and the data is gone.
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('rip-and-replace').onsuccess = () => resolve();
    });
    session.endTurn();
    await settled();
    expect(keeping.notKept()).toBe('gone');
    await keeping.keepAsCopy();
    expect(keeping.notKept()).toBeNull();
    expect(await shelf.games()).toMatchObject([{ turn: 1 }]);
  });

  test('of a newer version of the page is left alone, and that is said', async () => {
    (await openDB('rip-and-replace', 2)).close();
    const shelf = openTab();
    const keeping = shelf.keep(newGame([protector]));
    await settled();
    expect(keeping.notKept()).toBe('otherVersion');
    expect(shelf.closed()).toBe('otherVersion');
  });

  test('gives way to a newer version that opens in another tab, and says so at the next save', async () => {
    const { session, keeping } = await played();
    const newer = await openDB('rip-and-replace', 2);
    session.endTurn();
    await settled();
    expect(keeping.notKept()).toBe('otherVersion');
    newer.close();
  });

  test('that an older tab holds open is not waited for, and is kept in once that tab lets go', async () => {
    const { session, keeping } = await played();
    await keeping.release();
    // Another page of the old version, which hears that it should let go and does not.
    const old = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('rip-and-replace', 1);
      asked.onsuccess = () => resolve(asked.result);
    });
    const shelf = openTab(null, 2);
    const later = shelf.keep(session, { id: keeping.id });
    await settled();
    expect(later.notKept()).toBe('otherVersion');
    old.close();
    await settled();
    session.endTurn();
    await settled();
    expect(later.notKept()).toBeNull();
    expect(await shelf.games()).toMatchObject([{ id: keeping.id, turn: 1 }]);
  });
});

describe('a record that is not what it should be', () => {
  test('is listed beside the good ones, given away as it lies, and deleted', async () => {
    const { shelf, keeping } = await played();
    await raw('games', (store) => {
      store.put({ id: 'torn', kind: 'game', name: 'Torn', turn: 'eight' });
      store.put({ id: 'empty' });
    });
    await raw('scenarios', (store) => store.put({ id: 'half', name: 7 }));
    const games = await shelf.games();
    expect(games.map(({ id, broken }) => [id, broken])).toEqual([
      [keeping.id, false],
      ['empty', true],
      ['torn', true],
    ]);
    expect(games.find(({ id }) => id === 'torn')?.name).toBe('Torn');
    expect(await shelf.scenarios()).toMatchObject([{ id: 'half', broken: true }]);
    expect(JSON.parse((await shelf.exportText('torn')) ?? '')).toMatchObject({ turn: 'eight' });
    expect((await shelf.open('torn'))?.kind).toBe('problems');
    expect((await shelf.latest())?.id).toBe(keeping.id);
    for (const id of ['torn', 'empty', 'half']) await shelf.remove(id);
    expect((await shelf.games()).map(({ id }) => id)).toEqual([keeping.id]);
    expect(await shelf.scenarios()).toEqual([]);
    expect((await resumed(shelf, keeping.id)).snapshot().stage).toBe('orders');
  });

  test('comes in through the door of files: what was changed is told, and nothing is played', async () => {
    const { shelf, keeping, session } = await played();
    session.endTurn();
    await settled();
    const [game] = (await raw('games')) as { replay: { turns: { hash: string }[] } }[];
    const changed = structuredClone(game);
    for (const turn of changed?.replay.turns ?? []) turn.hash = '0'.repeat(32);
    await raw('games', (store) => store.put(changed));
    expect((await shelf.open(keeping.id))?.kind).toBe('mismatch');
    await raw('scenarios', (store) => store.put({ id: loaded.hash, name: 'x', text: '{}', bytes: 2, savedAt: 1 }));
    expect((await shelf.open(keeping.id))?.kind).toBe('problems');
    await raw('scenarios', (store) => store.clear());
    expect((await shelf.open(keeping.id))?.kind).toBe('problems');
    // The record is still there to be given away.
    expect(JSON.parse((await shelf.exportText(keeping.id)) ?? '')).toMatchObject({ kind: 'rr.replay' });
  });

  test('leaves out of a draft what the rules refuse', async () => {
    const { shelf, keeping, session } = await played();
    const [legal] = session.options();
    const [game] = (await raw('games')) as Record<string, unknown>[];
    const draft = [{ kind: 'noSuchOrder' }, legal?.order, {}, { kind: 'lobby', target: 7 }];
    for (const [bookmark, stage, drafted] of [
      [{ stage: 'orders', draft, sealed: {} }, 'orders', [legal?.order]],
      [{ stage: 'verdict', draft: [], sealed: { [protector]: draft } }, 'orders', []],
      [{ stage: 'report', draft: [], sealed: null }, 'orders', []],
      [{ stage: 'elsewhere', draft: [], sealed: {} }, 'briefing', []],
      [{ stage: 'orders', draft: [null], sealed: {} }, 'briefing', []],
      ['orders', 'briefing', []],
    ] as const) {
      await raw('games', (store) => store.put({ ...game, bookmark }));
      const { stage: found, draft: left } = (await resumed(shelf, keeping.id)).snapshot();
      expect({ found, left }).toEqual({ found: stage, left: drafted });
    }
  });

  test('a file that lies about its scenario does not take the place of the true one', async () => {
    const { shelf, keeping, session } = await played();
    const other = JSON.parse(session.replayText());
    other.scenario = { meta: { title: 'Another' } };
    await shelf.putReplay(JSON.stringify(other), 'A lie');
    expect((await resumed(shelf, keeping.id)).snapshot().scenarioHash).toBe(loaded.hash);
    expect(await raw('scenarios')).toHaveLength(2);
  });
});
