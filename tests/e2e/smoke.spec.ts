import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, listen, test } from './support/test.ts';

/** Bytes after gzip; the built page's parts are held by `npm run weigh`, this is what a browser really asks for. */
const BEFORE_TITLE_BUDGET = 400_000;

async function open(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
}

test('the page says that it is ready, and all that it asked for came', async ({ page }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure()?.errorText}`));

  await open(page);
  await page.waitForLoadState('networkidle');

  await expect(page).toHaveTitle(/Rip & Replace/);
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(failed).toEqual([]);
});

test.describe('what every test listens to', () => {
  test.use({ provoked: [/a warning|a fault|other\.invalid|Failed to (fetch|load)/] });

  test('a warning, a fault and a request to another host are all noticed', async ({ page, context }) => {
    const heard = listen(context);
    await page.evaluate(() => {
      console.warn('a warning');
      setTimeout(() => {
        throw new Error('a fault');
      });
      void fetch('http://other.invalid/').catch(() => null);
    });
    await expect.poll(() => heard.join('\n')).toMatch(/a warning[\s\S]*a fault/);
    await expect.poll(() => heard.join('\n')).toContain('another host: http://other.invalid/');
  });
});

test('what must load before the title can be used stays in its budget', async ({ page }) => {
  // The page goes on fetching pictures once it can be used; what had come by then is what its user waited for.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.ready === 'true') performance.mark('ready');
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await open(page);
  const urls = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return entries.filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= ready).map(({ name }) => name);
  });

  // Text shows in a system face until the fonts are there (font-display: swap), so that it waits for none of them.
  const waited = urls.filter((url) => !url.endsWith('.woff2'));
  const bodies = await Promise.all(waited.map(async (url) => (await page.request.get(url)).body()));
  const total = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(waited.length).toBeGreaterThan(2);
  expect(total).toBeLessThanOrEqual(BEFORE_TITLE_BUDGET);
});
