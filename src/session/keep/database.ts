/** The device's own database: one connection, opened when it is first asked for, and anew where the browser has closed it. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { NotKept } from './types.ts';

const NAME = 'rip-and-replace';
/** Each version's change of the stores is a step of `upgrade`; a step that was published is never edited. */
const VERSION = 1;

export interface KeptDB extends DBSchema {
  /** Whole games and recordings, each without its scenario. What lies there is read through `records`: it may be anything. */
  games: { key: string; value: unknown };
  /** The text of each scenario once, by its hash, however many games are played in it. */
  scenarios: { key: string; value: unknown };
  /** What is remembered about the device itself. */
  facts: { key: string; value: true };
}
export type Connection = IDBPDatabase<KeptDB>;

/** Storage could not be used, and why. */
export class NotKeptError extends Error {
  readonly reason: NotKept;
  constructor(reason: NotKept, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What an error of the platform's storage means to whoever plays. */
export function reasonOf(error: unknown): NotKept {
  if (error instanceof NotKeptError) return error.reason;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'otherVersion' : 'refused';
}

function upgrade(db: Connection, from: number): void {
  if (from < 1) {
    db.createObjectStore('games', { keyPath: 'id' });
    db.createObjectStore('scenarios', { keyPath: 'id' });
    db.createObjectStore('facts');
  }
}

type Change = IDBPTransaction<KeptDB, ['games', 'scenarios'], 'readwrite'>;

/** Does some work on games and scenarios: all of it is kept, or, where it throws, nothing. */
export async function change(db: Connection, work: (tx: Change) => Promise<void>): Promise<void> {
  const tx = db.transaction(['games', 'scenarios'], 'readwrite');
  // Waited for below; until then its failure is not to be reported as one that nobody heard of.
  tx.done.catch(() => undefined);
  try {
    await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended by itself: whatever was wrong with it comes out here.
    }
    throw tx.error ?? error;
  }
  await tx.done;
}

export class Database {
  readonly #version: number;
  #connection: Promise<Connection> | null = null;
  #closed: NotKept | null = null;

  /** @param version of the stores that this page knows */
  constructor(version: number = VERSION) {
    this.#version = version;
  }

  /** Why the database could not be opened when it was last tried, or null. */
  get closed(): NotKept | null {
    return this.#closed;
  }

  /**
   * Does some work on the database.
   * @throws NotKeptError where it cannot be opened; else what `work` throws
   */
  async use<T>(work: (db: Connection) => Promise<T>): Promise<T> {
    const db = await this.#open();
    try {
      return await work(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      // The browser has closed the connection since (its data was cleared, or a newer version asked for it): once more, on a new one.
      this.#connection = null;
      return await work(await this.#open());
    }
  }

  #open(): Promise<Connection> {
    if (this.#connection !== null) return this.#connection;
    const connection = this.#connect();
    this.#connection = connection;
    connection.then(
      () => {
        this.#closed = null;
      },
      (error) => {
        this.#closed = reasonOf(error);
        if (this.#connection === connection) this.#connection = null;
      },
    );
    return connection;
  }

  #connect(): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => reject(new NotKeptError(reasonOf(error), error));
      let givenUp = false;
      try {
        openDB<KeptDB>(NAME, this.#version, {
          upgrade,
          // Another tab holds an older version open, and does not let go.
          blocked: () => {
            givenUp = true;
            fail(new NotKeptError('otherVersion'));
          },
          blocking: (_own, _wanted, event) => {
            // A newer version asks: this one lets go, and says so at its next save.
            (event.target as IDBDatabase).close();
            this.#connection = null;
          },
          terminated: () => {
            this.#connection = null;
          },
        }).then((db) => {
          if (givenUp) db.close();
          else resolve(db);
        }, fail);
      } catch (error) {
        fail(error);
      }
    });
  }
}
