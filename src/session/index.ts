/** The session room's public face. */
import { RULES_VERSION } from '../engine/index.ts';
import { readAddress } from './address.ts';
import { builtInScenarios } from './builtIn.ts';
import { createShelf } from './keep/index.ts';
import { createLab } from './lab/createLab.ts';
import { createLinks } from './links/index.ts';
import { openInWorker } from './opening/openInWorker.ts';
import { compare } from './reel/compare.ts';
import { watch } from './reel/watch.ts';
import { randomSeed } from './seed.ts';
import { newSession } from './session.ts';
import type { AppServices } from './types.ts';

/**
 * @param fragment of the address, as in `location.hash`
 * @param open how a file's text is read; in a worker, but where there are none
 */
export function createServices(fragment: string, open: AppServices['open'] = openInWorker): AppServices {
  return {
    address: readAddress(fragment),
    readAddress,
    builtInScenarios,
    open,
    newGame: newSession,
    watch,
    compare,
    lab: (scenario) => createLab(scenario),
    randomSeed,
    links: createLinks(() => location.href),
    shelf: createShelf(),
    rulesVersion: RULES_VERSION,
  };
}

export type * from './types.ts';
