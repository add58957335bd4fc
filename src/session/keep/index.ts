/** The shelf of this browser. */
import { openInWorker } from '../opening/openInWorker.ts';
import { resultsOf } from '../reel/makeReel.ts';
import { sessionFromReplay } from '../session.ts';
import { Database } from './database.ts';
import { DeviceShelf } from './shelf.ts';
import type { Shelf } from './types.ts';

/** Nothing is opened or asked for before something is kept or looked for. */
export function createShelf(): Shelf {
  return new DeviceShelf({
    database: new Database(),
    locks: globalThis.navigator?.locks,
    open: openInWorker,
    resume: ({ reel }, bookmark) => sessionFromReplay(reel.replay, reel.scenario, resultsOf(reel), bookmark),
    askToPersist: async () => await globalThis.navigator?.storage?.persist?.(),
  });
}
