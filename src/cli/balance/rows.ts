/** The rows of a balance run on disk: a line of what was asked, then a line a game, in order. A run that was broken off goes on after the last whole line. */
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type { BalanceGame } from '../../lab/index.ts';
import { lockFile } from '../fileLock.ts';
import { FailedError } from '../io.ts';

export interface Rows {
  readonly games: BalanceGame[];
  add(games: readonly BalanceGame[]): void;
  /** Lets the file go; nothing is added afterwards. */
  end(): void;
}

/**
 * @param file null: rows are kept in memory alone
 * @param asked one line of JSON: what was asked, of what scenario, under which rules
 * @throws FailedError where another run writes the file, or it answers something else; nothing in it is changed then
 */
export function rowsIn(file: string | null, asked: string): Rows {
  const games: BalanceGame[] = [];
  if (file === null) return { games, add: (more) => void games.push(...more), end: () => {} };
  const end = lockFile(file);
  try {
    games.push(...standingIn(file, asked));
  } catch (error) {
    end();
    throw error;
  }
  return {
    games,
    add(more) {
      games.push(...more);
      appendFileSync(file, more.map((game) => `${JSON.stringify(game)}\n`).join(''));
    },
    end,
  };
}

/** The games that the file holds, with what was broken off cut away; a file that is not there, or empty, is begun. */
function standingIn(file: string, asked: string): BalanceGame[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text === '') {
    writeFileSync(file, `${asked}\n`);
    return [];
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...rest] = whole.split('\n');
  if (first !== asked)
    throw new FailedError(`${file} holds the games of another request; name another file, or delete it.`);
  const games = rest.slice(0, -1).map((line, index) => gameIn(line, `${file}:${index + 2}`));
  truncateSync(file, Buffer.byteLength(whole));
  return games;
}

function gameIn(line: string, where: string): BalanceGame {
  try {
    return JSON.parse(line) as BalanceGame;
  } catch {
    throw new FailedError(`${where} is no JSON; delete the file to begin anew.`);
  }
}
