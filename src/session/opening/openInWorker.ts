/** Opens a text in a worker of its own, which ends with it: when it is done, cancelled, broken, or takes too long. */
import { proxy, type Remote, wrap } from 'comlink';
import type { TurnResult } from '../../engine/index.ts';
import { builtInText } from '../builtIn.ts';
import { packedIn } from '../links/fragments.ts';
import { openedOf } from './opened.ts';
import type { Opener } from './opener.worker.ts';
import type { Reading } from './read.ts';
import type { Opened, OpeningOptions } from './types.ts';

/** Several times what the largest real game takes on a slow laptop; a worker that says nothing for so long is stuck. */
const MOST_SILENCE_MS = 20_000;
const MOST_MS = 180_000;

type GaveUp = Extract<Opened, { kind: 'gaveUp' }>;

interface Callbacks {
  readonly onProgress: (done: number, of: number) => void;
  readonly onResult: (result: TurnResult) => void;
}

/**
 * Rejects never: what goes wrong is told as `gaveUp`.
 * @param text of a file, or the fragment of a link to a recorded game
 */
export function openInWorker(text: string, options: OpeningOptions = {}): Promise<Opened> {
  const packed = packedIn(text);
  return packed === null ? openFile(text, false, options) : openLink(packed, options);
}

function openFile(text: string, onTodaysRules: boolean, options: OpeningOptions): Promise<Opened> {
  return inWorker(
    options,
    (opener, { onProgress, onResult }) => opener.read(text, onTodaysRules, onProgress, onResult),
    (more) => openFile(text, true, more),
  );
}

function openLink(packed: string, options: OpeningOptions): Promise<Opened> {
  return inWorker(
    options,
    (opener, { onProgress, onResult }) => opener.readLink(packed, proxy(builtInText), onProgress, onResult),
    // A link of other rules is refused: it carries too little to be played on today's.
    () => openLink(packed, options),
  );
}

async function inWorker(
  { onProgress, signal }: OpeningOptions,
  ask: (opener: Remote<Opener>, callbacks: Callbacks) => Promise<Reading>,
  onTodaysRules: (options: OpeningOptions) => Promise<Opened>,
): Promise<Opened> {
  const gaveUp = (reason: GaveUp['reason']): GaveUp => ({ kind: 'gaveUp', reason });
  if (signal?.aborted) return gaveUp('cancelled');
  let worker: Worker;
  try {
    worker = new Worker(new URL('./opener.worker.ts', import.meta.url), { type: 'module', name: 'opener' });
  } catch {
    return gaveUp('crashed');
  }
  const results: TurnResult[] = [];
  let stop = (_reason: GaveUp['reason']): void => {};
  const stopped = new Promise<GaveUp>((resolve) => {
    stop = (reason) => resolve(gaveUp(reason));
  });
  const cancel = () => stop('cancelled');
  let silence = setTimeout(stop, MOST_SILENCE_MS, 'tooSlow');
  const total = setTimeout(stop, MOST_MS, 'tooSlow');
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(stop, MOST_SILENCE_MS, 'tooSlow');
  };
  signal?.addEventListener('abort', cancel);
  worker.addEventListener('error', (event) => {
    // It is told here; the page itself is well.
    event.preventDefault();
    stop('crashed');
  });
  worker.addEventListener('messageerror', () => stop('crashed'));
  const tellProgress = proxy((done: number, of: number) => {
    heard();
    onProgress?.(done, of);
  });
  const takeResult = proxy((result: TurnResult) => {
    heard();
    results.push(result);
  });
  const reading = ask(wrap<Opener>(worker), { onProgress: tellProgress, onResult: takeResult });
  try {
    return await Promise.race([
      stopped,
      reading
        .then((read) => openedOf(read, results, (more) => onTodaysRules(more ?? {})))
        .catch(() => gaveUp('crashed')),
    ]);
  } finally {
    clearTimeout(silence);
    clearTimeout(total);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}
