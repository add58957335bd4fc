/** What a process holds while it plays many games. */
import { openSide } from './side.ts';

export interface Memory {
  readonly games: number;
  /** The most that the process ever held, its code and the scenario's text included. */
  readonly peakRssBytes: number;
  /** After each tenth of the games: level where nothing is kept. */
  readonly rssBytes: readonly number[];
  /** At the end, garbage included. */
  readonly heapUsedBytes: number;
}

export async function measureMemory(bundle: string, scenario: string, games: number): Promise<Memory> {
  const side = await openSide(bundle, 'memory', [scenario, String(games)]);
  const memory = (await side.ask({})) as Memory;
  side.end();
  return memory;
}
