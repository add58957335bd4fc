/** How long the page's main thread works, as the browser counts it in processor time: a busy machine does not lengthen it. */
import type { Page } from '@playwright/test';

export interface MainThread {
  /** Milliseconds of each measured action, in their order. */
  readonly spent: readonly number[];
  /** @param action what is measured, up to the second frame after it: what it shows has been laid out and painted once */
  measure(action: () => Promise<void>): Promise<void>;
}

/** All tasks count: script, style, layout, painting, collection of garbage. Animation counts too, so ask for reduced motion first. */
export async function mainThread(page: Page): Promise<MainThread> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const spent: number[] = [];
  return {
    spent,
    async measure(action) {
      const before = await total();
      await action();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      });
      spent.push((await total()) - before);
    },
  };
}

/** The middle one, the upper of two. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
