/** The rows of a balance run on disk: a line of what was asked, then a line a game, in order. A run that was broken off goes on after the last whole line. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BalanceGame } from '../../lab/index.ts';
import { FailedError } from '../io.ts';

export interface Rows {
  readonly games: BalanceGame[];
  add(games: readonly BalanceGame[]): void;
}

/**
 * @param asked one line of JSON: what was asked, of what scenario, under which rules
 * @throws FailedError where the file answers something else; nothing in it is changed then
 */
export function rowsIn(file: string | null, asked: string): Rows {
  const games: BalanceGame[] = [];
  if (file === null) return { games, add: (more) => void games.push(...more) };
  if (existsSync(file)) {
    const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
    if (first !== asked)
      throw new FailedError(`${file} holds the games of another request; name another file, or delete it.`);
    // What follows the last line feed was broken off.
    rest.slice(0, -1).forEach((line, index) => {
      games.push(gameIn(line, `${file}:${index + 2}`));
    });
  }
  writeFileSync(file, [asked, ...games.map((game) => JSON.stringify(game)), ''].join('\n'));
  return {
    games,
    add(more) {
      games.push(...more);
      appendFileSync(file, more.map((game) => `${JSON.stringify(game)}\n`).join(''));
    },
  };
}

function gameIn(line: string, where: string): BalanceGame {
  try {
    return JSON.parse(line) as BalanceGame;
  } catch {
    throw new FailedError(`${where} is no JSON; delete the file to begin anew.`);
  }
}
