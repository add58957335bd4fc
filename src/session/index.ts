/** The session room's public face. */
import { readAddress } from './address.ts';
import { builtInScenarios } from './builtIn.ts';
import { createShelf } from './keep/index.ts';
import { openReplayText, openScenarioText } from './open.ts';
import { compare } from './reel/compare.ts';
import { watch } from './reel/watch.ts';
import { randomSeed } from './seed.ts';
import { newSession } from './session.ts';
import type { AppServices } from './types.ts';

/** @param fragment of the address, as in `location.hash` */
export function createServices(fragment: string): AppServices {
  return {
    address: readAddress(fragment),
    builtInScenarios,
    openScenarioText,
    openReplayText,
    newGame: newSession,
    watch,
    compare,
    randomSeed,
    shelf: createShelf(),
  };
}

export type * from './types.ts';
