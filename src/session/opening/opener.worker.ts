/** The thread that reads files from outside: whatever a file does to it, the page can end it. */
import { expose } from 'comlink';
import type { TurnResult } from '../../engine/index.ts';
import { replayFromLink } from '../links/replayFromLink.ts';
import { type Reading, read } from './read.ts';

export interface Opener {
  /** Both callbacks go to the page; every result has arrived there before the reading does. */
  read(
    text: string,
    onTodaysRules: boolean,
    onProgress: (done: number, of: number) => void,
    onResult: (result: TurnResult) => void | Promise<void>,
  ): Promise<Reading>;
  /** As `read`, of what follows "#replay=". The page knows the scenarios that come with it. */
  readLink(
    packed: string,
    scenarioTextOf: (id: string) => Promise<string | null>,
    onProgress: (done: number, of: number) => void,
    onResult: (result: TurnResult) => void | Promise<void>,
  ): Promise<Reading>;
}

const opener: Opener = {
  async read(text, onTodaysRules, onProgress, onResult) {
    const { reading, results } = read(text, { onTodaysRules, onProgress });
    await sendAll(results, onResult);
    return reading;
  },
  async readLink(packed, scenarioTextOf, onProgress, onResult) {
    const played = await replayFromLink(packed, scenarioTextOf, { onTurn: onProgress });
    if (!played.ok) return { kind: 'badLink', problem: played.problem };
    await sendAll(played.results, onResult);
    return { kind: 'replay', replay: played.replay, scenario: played.scenario, warnings: [] };
  },
};

/**
 * One message for each turn, so that none of them keeps the page busy for long. Callbacks have channels of their own: only an answer says that
 * what was sent has arrived.
 */
async function sendAll(
  results: readonly TurnResult[],
  onResult: (result: TurnResult) => void | Promise<void>,
): Promise<void> {
  for (const result of results) await onResult(result);
}

expose(opener);
