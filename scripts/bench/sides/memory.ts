/** Plays so many games one after the other, as `simulate` does, and says what the process had in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { lineOf, playGame } from '../../../src/lab/index.ts';
import { scenarioToldOf } from '../games.ts';
import type { Memory } from '../memory.ts';

const TENTHS = 10;

const scenario = scenarioToldOf(process.argv);
const games = Number(process.argv[3]);
process.on('message', () => {
  const rssBytes: number[] = [];
  for (let game = 1; game <= games; game++) {
    const setup = { scenario, seed: `bench/${game}`, seat: null, turns: null, hashes: false };
    if (lineOf(playGame(setup, null), null).turns === 0) throw new Error('A game had no turns.');
    if (Math.floor((game * TENTHS) / games) > rssBytes.length) rssBytes.push(process.memoryUsage.rss());
  }
  const answer: Memory = {
    games,
    peakRssBytes: peakOf(rssBytes),
    rssBytes,
    heapUsedBytes: process.memoryUsage().heapUsed,
  };
  process.send?.(answer);
});
process.send?.('ready');

const STATUS = '/proc/self/status';

/**
 * As Linux keeps it, or the most of what was seen where nobody does. What getrusage() calls the maximum would begin with that of the process
 * which started this one.
 */
function peakOf(seen: readonly number[]): number {
  const kept = existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return kept === undefined ? Math.max(...seen) : Number(kept) * 1024;
}
