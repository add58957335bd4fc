/** The world outside, as this process has it. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Io } from './io.ts';
import { threadHand } from './workers/threadHand.ts';

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
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
      // Each once: who asks a second time wants the process gone.
      const interrupt = (): void => controller.abort();
      for (const name of INTERRUPTIONS) process.once(name, interrupt);
      try {
        return await work(controller.signal);
      } finally {
        for (const name of INTERRUPTIONS) process.off(name, interrupt);
      }
    },
    thread: (scenario) => threadHand(scenario),
  };
}
