/** A shelf on a database in memory, and tabs that share it. Files are read in the test's own thread: it has no workers. */
import { IDBFactory } from 'fake-indexeddb';
import type { Locks } from '../../../src/session/keep/claims.ts';
import { Database } from '../../../src/session/keep/database.ts';
import { DeviceShelf } from '../../../src/session/keep/shelf.ts';
import { openedOf } from '../../../src/session/opening/opened.ts';
import { read } from '../../../src/session/opening/read.ts';
import type { Opened } from '../../../src/session/opening/types.ts';
import { resultsOf } from '../../../src/session/reel/makeReel.ts';
import { sessionFromReplay } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

/** One lock manager for all tabs: a lock is had by one, and given to none while it is. */
export class LocksOfADevice {
  readonly #held = new Set<string>();

  readonly request: Locks['request'] = ((name: string, _options: unknown, take: (lock: Lock | null) => unknown) => {
    if (this.#held.has(name)) return Promise.resolve(take(null));
    this.#held.add(name);
    return Promise.resolve(take({ name, mode: 'exclusive' })).finally(() => this.#held.delete(name));
  }) as Locks['request'];
}

async function openHere(text: string): Promise<Opened> {
  const { reading, results } = read(text, { onTodaysRules: false, onProgress: () => undefined });
  return openedOf(reading, results, () => openHere(text));
}

/** A device that has never seen the page. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Times that the browser was asked to keep what is kept. */
export const asked = { times: 0 };

/** @param locks shared by the tabs of a device; null where the browser has none
 * @param version of the stores that the page knows */
export function openTab(locks: Locks | null = new LocksOfADevice(), version?: number): DeviceShelf {
  return new DeviceShelf({
    database: new Database(version),
    locks: locks ?? undefined,
    open: openHere,
    resume: ({ reel }, bookmark) => sessionFromReplay(reel.replay, reel.scenario, resultsOf(reel), bookmark),
    askToPersist: async () => {
      asked.times += 1;
    },
  });
}

/** @throws where the id does not open as a game that goes on */
export async function resumed(shelf: DeviceShelf, id: string): Promise<Session> {
  const opened = await shelf.open(id);
  if (opened?.kind !== 'game') throw new Error(JSON.stringify(opened)?.slice(0, 400));
  return opened.session;
}

/** Until all that was asked for has been saved. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The store as it lies, past the shelf. */
export async function raw(store: 'games' | 'scenarios', change?: (store: IDBObjectStore) => void): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('rip-and-replace');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const tx = db.transaction(store, 'readwrite');
  change?.(tx.objectStore(store));
  const all = tx.objectStore(store).getAll();
  return await new Promise((resolve, reject) => {
    tx.oncomplete = () => {
      db.close();
      resolve(all.result);
    };
    tx.onerror = () => reject(tx.error);
  });
}
