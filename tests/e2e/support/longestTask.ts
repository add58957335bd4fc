/** The longest task of the page's main thread, in processor time: neither a busy machine nor another thread of the page lengthens it. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export interface Tasks {
  /** The longest of the page's main thread, milliseconds. */
  readonly longest: number;
  /** What its workers did in the same time, all told, milliseconds. */
  readonly byWorkers: number;
}

export async function tasksWhile(browser: Browser, page: Page, action: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const spentBy = (thread: RegExp): readonly number[] => {
    const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && thread.test(args.name ?? ''));
    const threads = new Set(named.map(threadOf));
    return traceEvents
      .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
  return {
    longest: Math.max(...spentBy(/^CrRendererMain$/)),
    byWorkers: spentBy(/^DedicatedWorker/).reduce((sum, spent) => sum + spent, 0),
  };
}
