/** Saving one game: its record, and its scenario where no other game has brought it. */
import type { Session } from '../types.ts';
import { type Connection, change, NotKeptError } from './database.ts';
import { type GameRecord, gameRecord, readGame, readScenarioRecord, type ScenarioRecord } from './records.ts';

/** A game's recording as it is to be kept. */
export class Recording {
  readonly #session: Session;
  readonly #guided: boolean;

  constructor(session: Session, guided: boolean) {
    this.#session = session;
    this.#guided = guided;
  }

  /** The scenario's JSON as written. */
  get scenario(): unknown {
    return this.#session.toReplay().scenario;
  }

  /** The game as it now stands. */
  record(id: string, writer: string): GameRecord {
    const { scenario, ...replay } = this.#session.toReplay();
    return gameRecord(this.#session, replay, { id, guided: this.#guided, writer });
  }
}

export function scenarioRecord(id: string, name: string, text: string, shelved: boolean): ScenarioRecord {
  return { id, name, text, bytes: new Blob([text]).size, savedAt: Date.now(), broken: false, shelved };
}

/**
 * @param ours whether this tab has saved the game before: then it must still lie there as this tab left it
 * @throws NotKeptError gone or otherTab where it does not; else the platform's own errors
 */
export async function saveGame(
  db: Connection,
  game: GameRecord,
  ours: boolean,
  scenarioText: () => string,
): Promise<void> {
  await change(db, async (tx) => {
    const games = tx.objectStore('games');
    const scenarios = tx.objectStore('scenarios');
    const found = await games.get(game.id);
    if (ours && found === undefined) throw new NotKeptError('gone');
    const before = readGame(found);
    if (ours && before !== null && before.writer !== game.writer) throw new NotKeptError('otherTab');
    // Looked into once a visit; after that it is enough that it lies there.
    const there = ours
      ? (await scenarios.getKey(game.scenarioHash)) !== undefined
      : readScenarioRecord(await scenarios.get(game.scenarioHash)) !== null;
    if (!there) {
      await scenarios.put(scenarioRecord(game.scenarioHash, game.scenarioTitle, scenarioText(), false));
    }
    await games.put({ ...game, name: before?.name ?? game.name });
  });
}
