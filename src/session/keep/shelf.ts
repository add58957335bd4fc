/** The shelf: what is kept on this device, listed, opened, named, given away as files and cleared. */
import { hashJson, type ReplayNote } from '../../engine/index.ts';
import type { Opened, OpeningOptions } from '../opening/types.ts';
import type { Session } from '../types.ts';
import type { Locks } from './claims.ts';
import { type Connection, change, type Database, reasonOf } from './database.ts';
import { GameKeeping } from './keeping.ts';
import {
  brokenGame,
  brokenScenario,
  type GameRecord,
  keptGame,
  LONGEST_NAME,
  readGame,
  readScenarioRecord,
  replayRecord,
  type ScenarioRecord,
} from './records.ts';
import { scenarioRecord } from './saving.ts';
import type {
  Begun,
  Bookmark,
  Keeping,
  KeptGame,
  KeptScenario,
  NotKept,
  OpenedFromShelf,
  Put,
  Shelf,
} from './types.ts';

export interface ShelfTools {
  readonly database: Database;
  readonly locks: Locks | undefined;
  /** Reads a text as a file from outside is read. */
  open(text: string, options: OpeningOptions): Promise<Opened>;
  /** A game goes on from its recording. */
  resume(opened: Extract<Opened, { kind: 'replay' }>, bookmark: Bookmark | null): Session;
  /** Asks the browser not to clear what is kept when room is short. */
  askToPersist(): Promise<unknown>;
}

/** Ten letters and figures: enough that no two games on a device share them. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

const newestFirst = <T extends { readonly savedAt: number; readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));

const isId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export class DeviceShelf implements Shelf {
  readonly #tools: ShelfTools;
  readonly #tab = randomId();
  /** Games whose last save is still under way: what is listed after it has it. */
  readonly #releasing = new Set<Promise<void>>();

  constructor(tools: ShelfTools) {
    this.#tools = tools;
  }

  closed(): NotKept | null {
    return this.#tools.database.closed;
  }

  async games(): Promise<readonly KeptGame[]> {
    const values = await this.#look((db) => db.getAll('games'));
    return newestFirst(
      (values ?? []).filter(isId).map((value) => {
        const game = readGame(value);
        return game === null ? brokenGame(value.id, value) : keptGame(game);
      }),
    );
  }

  async scenarios(): Promise<readonly KeptScenario[]> {
    const values = await this.#look((db) => db.getAll('scenarios'));
    return newestFirst(
      (values ?? []).filter(isId).flatMap((value) => {
        const record = readScenarioRecord(value);
        if (record === null) return [brokenScenario(value.id, value)];
        const { text, shelved, ...scenario } = record;
        return shelved ? [scenario] : [];
      }),
    );
  }

  async latest(): Promise<KeptGame | null> {
    const games = await this.games();
    return games.find(({ kind, ended, broken }) => kind === 'game' && !ended && !broken) ?? null;
  }

  keep(session: Session, begun: Begun = {}): Keeping {
    const { database, locks } = this.#tools;
    const keeping = new GameKeeping(session, begun, {
      database,
      locks,
      tab: this.#tab,
      newId: randomId,
      firstSaved: () => void this.#persistOnce().catch(() => undefined),
      releasing: (done) => {
        this.#releasing.add(done);
        void done.finally(() => this.#releasing.delete(done));
      },
    });
    return keeping;
  }

  putReplay(text: string, name: string): Promise<Put> {
    const { game, scenario } = replayRecord(text, name.slice(0, LONGEST_NAME), randomId());
    return this.#put(game, scenarioRecord(game.scenarioHash, game.scenarioTitle, JSON.stringify(scenario), false));
  }

  putScenario(text: string, name: string): Promise<Put> {
    const id = hashJson(JSON.parse(text.replace(/^\uFEFF/, '')));
    return this.#put(null, scenarioRecord(id, name.slice(0, LONGEST_NAME), text, true));
  }

  async open(id: string, options: OpeningOptions = {}): Promise<OpenedFromShelf | null> {
    const text = await this.exportText(id);
    if (text === null) return null;
    const game = readGame(await this.#look((db) => db.get('games', id)));
    const opened = await this.#tools.open(text, options);
    if (game?.kind !== 'game' || opened.kind !== 'replay') return opened;
    const { bookmark, guided } = game;
    return { kind: 'game', session: this.#tools.resume(opened, bookmark), begun: { id, guided } };
  }

  async exportText(id: string): Promise<string | null> {
    const found = await this.#look(async (db) => {
      const value = await db.get('games', id);
      const game = readGame(value);
      const scenario = await db.get('scenarios', game?.scenarioHash ?? id);
      return { value, game, scenario: readScenarioRecord(scenario), raw: scenario };
    });
    if (found === null) return null;
    const { value, game, scenario, raw } = found;
    if (game !== null) return `${JSON.stringify({ ...game.replay, scenario: parsed(scenario) })}\n`;
    if (value !== undefined) return asItLies(value);
    return scenario === null ? (raw === undefined ? null : asItLies(raw)) : scenario.text;
  }

  async rename(id: string, name: string): Promise<void> {
    const wanted = name.trim().slice(0, LONGEST_NAME);
    if (wanted === '') return;
    await this.#change(async (tx) => {
      const game = readGame(await tx.objectStore('games').get(id));
      const scenario = readScenarioRecord(await tx.objectStore('scenarios').get(id));
      if (game !== null) await tx.objectStore('games').put({ ...game, name: wanted });
      else if (scenario !== null) await tx.objectStore('scenarios').put({ ...scenario, name: wanted });
    });
  }

  async annotate(id: string, notes: readonly ReplayNote[]): Promise<void> {
    await this.#change(async (tx) => {
      const game = readGame(await tx.objectStore('games').get(id));
      if (game?.kind === 'replay') await tx.objectStore('games').put({ ...game, replay: { ...game.replay, notes } });
    });
  }

  async remove(id: string): Promise<void> {
    await this.#change(async (tx) => {
      const games = tx.objectStore('games');
      const scenarios = tx.objectStore('scenarios');
      const gone = readGame(await games.get(id));
      await games.delete(id);
      // A scenario stays as long as it is on the shelf itself, or a game needs it.
      const hash = gone?.scenarioHash ?? id;
      const needed = (await games.getAll()).some((value) => readGame(value)?.scenarioHash === hash);
      const scenario = readScenarioRecord(await scenarios.get(hash));
      if (needed && scenario !== null && gone === null) await scenarios.put({ ...scenario, shelved: false });
      else if (gone === null || (!needed && scenario?.shelved !== true)) await scenarios.delete(hash);
    });
  }

  /** @returns null where storage cannot be used */
  async #look<T>(work: (db: Connection) => Promise<T>): Promise<T | null> {
    await Promise.all(this.#releasing);
    return await this.#tools.database.use(work).catch(() => null);
  }

  #change(work: Parameters<typeof change>[1]): Promise<void> {
    return this.#tools.database.use((db) => change(db, work));
  }

  async #put(game: GameRecord | null, scenario: ScenarioRecord): Promise<Put> {
    try {
      await this.#change(async (tx) => {
        const before = readScenarioRecord(await tx.objectStore('scenarios').get(scenario.id));
        if (before === null || scenario.shelved) await tx.objectStore('scenarios').put(scenario);
        if (game !== null) await tx.objectStore('games').put(game);
      });
      return { id: game?.id ?? scenario.id };
    } catch (error) {
      return { notKept: reasonOf(error) };
    }
  }

  /** Once on each device: a browser that asks the reader is not made to ask again. */
  async #persistOnce(): Promise<void> {
    const { database, askToPersist } = this.#tools;
    const asked = await database.use((db) => db.get('facts', 'askedToPersist'));
    if (asked === true) return;
    await database.use((db) => db.put('facts', true, 'askedToPersist'));
    await askToPersist();
  }
}

function parsed(scenario: ScenarioRecord | null): unknown {
  if (scenario === null) return undefined;
  try {
    return JSON.parse(scenario.text);
  } catch {
    // The door says what is wrong with it.
    return scenario.text;
  }
}

/** What the database holds may be more than JSON can say. */
function asItLies(value: unknown): string {
  try {
    return `${JSON.stringify(value, null, 2)}\n`;
  } catch {
    return `${String(value)}\n`;
  }
}
