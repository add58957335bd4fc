import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Bytes after gzip; the built page's parts are held by `npm run weigh`, this is what a browser really asks for. */
const BEFORE_TITLE_BUDGET = 300_000;

async function open(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
}

test('the page says that it is ready, and nothing went wrong on the way', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));

  await open(page);

  await expect(page).toHaveTitle(/Rip & Replace/);
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(complaints).toEqual([]);
});

test('nothing is asked of any other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));

  await open(page);
  await page.waitForLoadState('networkidle');

  expect([...hosts].filter((host) => host !== 'null')).toEqual([new URL(baseURL ?? '').origin]);
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
