/** Keeps one game in hand: saves follow its changes, never more than one at a time, and never hold the game up. */
import type { Session } from '../types.ts';
import { type Claim, claim, type Locks } from './claims.ts';
import { type Database, reasonOf } from './database.ts';
import { Recording, saveGame } from './saving.ts';
import type { Begun, Keeping, NotKept } from './types.ts';

export interface KeepingTools {
  readonly database: Database;
  readonly locks: Locks | undefined;
  /** Tells this tab from every other. */
  readonly tab: string;
  newId(): string;
  /** Called after the first save of a new game. */
  firstSaved(): void;
  /** Told of the last save of a game that is let go. */
  releasing(done: Promise<void>): void;
}

export class GameKeeping implements Keeping {
  readonly #tools: KeepingTools;
  readonly #recording: Recording;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  #id: string;
  #claim: Promise<Claim | null>;
  #saved: boolean;
  /** Whether this tab has saved the game under its present id. */
  #ours = false;
  #notKept: NotKept | null = null;
  #changed: boolean;
  #saving: Promise<void> | null = null;

  constructor(session: Session, { id, guided = false }: Begun, tools: KeepingTools) {
    this.#tools = tools;
    this.#recording = new Recording(session, guided);
    this.#id = id ?? tools.newId();
    this.#saved = id !== undefined;
    // A game that goes on is saved at once: other tabs without locks find its new writer there.
    this.#changed = id !== undefined;
    this.#claim = claim(this.#id, tools.locks);
    this.#stop = session.subscribe(() => {
      this.#changed = true;
      this.#soon();
    });
    this.#soon();
  }

  get id(): string {
    return this.#id;
  }

  saved(): boolean {
    return this.#saved;
  }

  notKept(): NotKept | null {
    return this.#notKept;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async keepAsCopy(): Promise<void> {
    await this.#saving;
    (await this.#claim)?.release();
    this.#id = this.#tools.newId();
    this.#claim = claim(this.#id, this.#tools.locks);
    this.#ours = false;
    this.#changed = true;
    this.#tell(false, null);
    await this.#save();
  }

  release(): Promise<void> {
    this.#stop();
    this.#listeners.clear();
    const done = this.#save().then(async () => (await this.#claim)?.release());
    this.#tools.releasing(done);
    return done;
  }

  /** After whatever is being done now: what changes together is saved together. */
  #soon(): void {
    setTimeout(() => void this.#save());
  }

  /** Saves until nothing is left to save. @returns once that is so, or cannot be */
  #save(): Promise<void> {
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    if ((await this.#claim) === null) {
      this.#tell(this.#saved, 'otherTab');
      return;
    }
    if (!this.#saved && !this.#changed) await this.#tryStorage();
    while (this.#changed && this.#notKept !== 'otherTab' && this.#notKept !== 'gone') {
      this.#changed = false;
      await this.#saveOnce();
    }
  }

  async #saveOnce(): Promise<void> {
    const { database, tab, firstSaved } = this.#tools;
    try {
      const game = this.#recording.record(this.#id, tab);
      const text = () => JSON.stringify(this.#recording.scenario);
      await database.use((db) => saveGame(db, game, this.#ours, text));
      const first = !this.#saved;
      this.#ours = true;
      this.#tell(true, null);
      if (first) firstSaved();
    } catch (error) {
      this.#tell(this.#saved, reasonOf(error));
    }
  }

  /** A game that cannot be kept says so from its first page on, not first when something would be lost. */
  async #tryStorage(): Promise<void> {
    await this.#tools.database
      .use(async () => undefined)
      .catch((error: unknown) => {
        this.#tell(false, reasonOf(error));
      });
  }

  #tell(saved: boolean, notKept: NotKept | null): void {
    if (saved === this.#saved && notKept === this.#notKept) return;
    this.#saved = saved;
    this.#notKept = notKept;
    for (const listener of [...this.#listeners]) listener();
  }
}
