/** From what a reading gives to what the page shows of it. */
import type { TurnResult } from '../../engine/index.ts';
import { deepFreeze } from '../../scenario/freeze.ts';
import { makeReel } from '../reel/makeReel.ts';
import type { Reading } from './read.ts';
import type { Opened, OpeningOptions } from './types.ts';

/**
 * @param results of a replay: the new game and each turn
 * @param onTodaysRules reads the same text again, with the orders of another rules version played on today's
 */
export function openedOf(
  reading: Reading,
  results: readonly TurnResult[],
  onTodaysRules: (options?: OpeningOptions) => Promise<Opened>,
): Opened {
  switch (reading.kind) {
    case 'scenario':
      // What came from a worker is a copy, and copies are not frozen.
      return { kind: 'scenario', loaded: { ...reading.loaded, scenario: deepFreeze(reading.loaded.scenario) } };
    case 'replay': {
      const { replay, scenario, warnings } = reading;
      const reel = makeReel({ replay: deepFreeze(replay), scenario: deepFreeze(scenario), results });
      return { kind: 'replay', reel, warnings };
    }
    case 'otherRules':
      return { ...reading, onTodaysRules };
    default:
      return reading;
  }
}
