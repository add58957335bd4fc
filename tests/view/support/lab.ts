/** The page's own lab over threads that are none: what is asked is really worked out. */
import type { Scenario } from '../../../src/engine/index.ts';
import { createLab } from '../../../src/session/lab/createLab.ts';
import type { Lab } from '../../../src/session/lab/types.ts';
import { fakeThreads } from '../../session/lab/threads.ts';

export function labHere(scenario: Scenario): Lab {
  return createLab(scenario, { startThread: fakeThreads().start, hands: 1 });
}

/** A lab that never answers. */
export const silentLab = { ask: () => new Promise<never>(() => {}), bots: async () => [], end() {} } satisfies Lab;
