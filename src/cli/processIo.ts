/** The world outside, as this process has it. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Io } from './io.ts';
import { threadHand } from './workers/threadHand.ts';

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A signal so long after the first is another one. */
const INSISTING_MS = 1000;
/** Back to the line's beginning, and what stands there away. */
const CLEAR_LINE = '\r\u001b[K';

export function processIo({ stdin, stdout, stderr }: NodeJS.Process): Io {
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    out(line) {
      clear();
      stdout.write(`${line}\n`);
    },
    async outTaken() {
      if (stdout.writableNeedDrain) await once(stdout, 'drain');
    },
    log(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    status(text) {
      clear();
      if (text === null || !stderr.isTTY) return;
      // Cut at the screen's edge: a text that goes on in the next line could not be taken away again.
      stderr.write(text.slice(0, stderr.columns - 1));
      shown = true;
    },
    lines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    async interruptible(work) {
      const controller = new AbortController();
      let since = 0;
      // One Ctrl-C comes several times: from the terminal, and from each program that started this one. Who asks again later wants it gone.
      const interrupt = (): void => {
        if (!controller.signal.aborted) since = performance.now();
        else if (performance.now() - since > INSISTING_MS) process.exit(130);
        controller.abort();
      };
      for (const name of INTERRUPTIONS) process.on(name, interrupt);
      try {
        return await work(controller.signal);
      } finally {
        // Once broken off, the process only has its last words to say, which a late repetition should not cut short.
        if (!controller.signal.aborted) for (const name of INTERRUPTIONS) process.off(name, interrupt);
      }
    },
    thread: (scenario) => threadHand(scenario),
  };
}
