/** The thread that reads files from outside: whatever a file does to it, the page can end it. */
import { expose } from 'comlink';
import type { TurnResult } from '../../engine/index.ts';
import { type Reading, read } from './read.ts';

export interface Opener {
  /** Both callbacks go to the page; every result has arrived there before the reading does. */
  read(
    text: string,
    onTodaysRules: boolean,
    onProgress: (done: number, of: number) => void,
    onResult: (result: TurnResult) => void | Promise<void>,
  ): Promise<Reading>;
}

const opener: Opener = {
  async read(text, onTodaysRules, onProgress, onResult) {
    const { reading, results } = read(text, { onTodaysRules, onProgress });
    // One message for each turn, so that none of them keeps the page busy for long. Callbacks have channels of their own: only an answer
    // says that what was sent has arrived.
    for (const result of results) await onResult(result);
    return reading;
  },
};

expose(opener);
