/** Opens a text on this thread, as the worker does on its own. */
import { openedOf } from '../../src/session/opening/opened.ts';
import { read } from '../../src/session/opening/read.ts';
import type { Opened, OpeningOptions } from '../../src/session/opening/types.ts';

export async function openHere(text: string, { onProgress }: OpeningOptions = {}): Promise<Opened> {
  return openSync(text, false, onProgress);
}

/** What came from a worker is a copy: so is this. */
export function openSync(
  text: string,
  onTodaysRules = false,
  onProgress: OpeningOptions['onProgress'] = () => {},
): Opened {
  const { reading, results } = structuredClone(read(text, { onTodaysRules, onProgress }));
  return openedOf(reading, results, async () => openSync(text, true, onProgress));
}
