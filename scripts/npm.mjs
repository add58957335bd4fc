import { spawnSync } from 'node:child_process';

/**
 * Runs npm without standard input and waits. Inside an npm script the same npm is used again, by its path: on Windows `npm` itself is no
 * program that can be spawned.
 * @param {string[]} args
 * @returns {boolean} whether it ended with status 0
 */
export function npm(args) {
  const path = process.env.npm_execpath;
  const [command, rest] = path ? [process.execPath, [path, ...args]] : ['npm', args];
  const shell = !path && process.platform === 'win32';
  return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}
