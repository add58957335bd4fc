/** The outside of a measured process. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Taken, Wanted } from './serve.ts';

export interface Side {
  measure(wanted: Wanted): Promise<Taken>;
  end(): void;
}

/** @param bundle folder of the bundled sides; `name` is one of them, `args` what it is told */
export async function startSide(bundle: string, name: string, args: readonly string[]): Promise<Side> {
  const child = fork(join(bundle, `${name}.js`), args, { execArgv: [] });
  await answerOf(child, name);
  return {
    measure: async (wanted) => {
      child.send(wanted);
      return (await answerOf(child, name)) as Taken;
    },
    end: () => child.disconnect(),
  };
}

/** @throws Error where the process ends instead of answering */
function answerOf(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`The process of ${name} ended without an answer.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer);
    });
  });
}
