/** The outside of a measured process. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { FunctionTime, Profiled } from './profile.ts';
import type { Taken, Wanted } from './serve.ts';

export interface Side {
  /** Works for so many milliseconds. */
  measure(ms: number): Promise<Taken>;
  /** The same, and says in which functions the time went. */
  profile(ms: number): Promise<readonly FunctionTime[]>;
  end(): void;
}

/** @param bundle folder of the bundled sides; `name` is one of them, `args` what it is told */
export async function startSide(bundle: string, name: string, args: readonly string[]): Promise<Side> {
  const { ask, end } = await openSide(bundle, name, args);
  const work = (wanted: Wanted): Promise<unknown> => ask(wanted);
  return {
    measure: async (ms) => (await work({ ms })) as Taken,
    profile: async (ms) => ((await work({ ms, profile: true })) as Profiled<Taken>).functions,
    end,
  };
}

interface OpenSide {
  ask(message: object): Promise<unknown>;
  end(): void;
}

/** A process that answers one message at a time, once it has said that it is ready. */
export async function openSide(bundle: string, name: string, args: readonly string[]): Promise<OpenSide> {
  const child = fork(join(bundle, `${name}.js`), args, { execArgv: [] });
  await answerOf(child, name);
  return {
    ask(message) {
      child.send(message);
      return answerOf(child, name);
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
