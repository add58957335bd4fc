/** The page without a network: after one visit, from any path of any host, and from one release to the next. */
import type { Page } from '@playwright/test';
import { atOrders, goOn, playGame, ready } from './support/keyboard.ts';
import { buildRelease, type Site, serve } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { start } from './support/world.ts';

test.use({ serviceWorkers: 'allow' });

const LATER = 'The later release';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the worker has all of the page's files. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Whether a version that has been fetched waits for its turn. */
function hasWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });
}

/** Whether the worker in charge keeps the script that the page runs. */
function holdsThisPage(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const holds = document.querySelector<HTMLScriptElement>('script[type=module]')?.src;
    navigator.serviceWorker.controller?.postMessage({ holds }, [port2]);
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
  });
}

async function playTurn(page: Page): Promise<void> {
  await goOn(page);
  await atOrders(page);
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
}

let site: Site;
test.beforeEach(async () => {
  site = await serve('dist');
});
test.afterEach(async () => {
  await site.close();
});

/** As on a host of its own: what `localhost` is asked for comes from the workshop. */
const deployed = () => `http://game.localhost:${site.port}/some/where/`;
const workshop = () => `http://localhost:${site.port}/some/where/`;

/** A whole load of a game's address: from the page itself, another fragment alone would be followed as a link. */
async function openGame(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${deployed()}${start.slice(2)}`);
}

test('after one visit a turn is played without a network, map and all', async ({ page, context }) => {
  await page.goto(deployed());
  await ready(page);
  await kept(page);
  await site.close();
  await context.setOffline(true);

  await openGame(page);
  await ready(page);
  await playTurn(page);
});

test('once the page is kept, a whole game and another visit ask the network for nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(deployed());
  await ready(page);
  await kept(page);
  await page.waitForLoadState('networkidle');
  const before = site.asked.length;
  await openGame(page);
  await ready(page);
  await playGame(page, (turn) => (turn < 3 ? [1, 2] : []));
  // The browser itself looks whether there is a newer worker when a page is opened.
  expect(site.asked.slice(before).filter((path) => path !== 'serviceWorker.js')).toEqual([]);
});

test('it can be installed: a manifest with icons that are there, all below the page', async ({ page }) => {
  await page.goto(workshop());
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const url = new URL(href ?? '', page.url());
  const manifest = await (await page.request.get(url.href)).json();
  expect(new URL(manifest.start_url, url).href).toBe(workshop());
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons) {
    const icon = await (await page.request.get(new URL(src, url).href)).body();
    // Width and height stand at the head of a PNG.
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
});

test.describe('with a later release', () => {
  // One after the other: both need the release that is built once.
  test.describe.configure({ mode: 'default' });
  let later: string;
  test.beforeAll(() => {
    later = buildRelease(LATER);
  });

  test('it waits under a game, says so, and comes when it is asked for', async ({ page, context }) => {
    await page.goto(deployed());
    await ready(page);
    await kept(page);
    site.folder = later;
    await openGame(page);
    await ready(page);
    await expect.poll(() => hasWaiting(page)).toBe(true);
    // The game goes on with the files that it began with, those that come later included.
    await playTurn(page);
    await expect(page).not.toHaveTitle(new RegExp(LATER));

    const other = await context.newPage();
    await other.goto(deployed());
    await ready(other);
    await expect(heading(other)).not.toHaveText(LATER);
    await other.getByRole('button', { name: 'Load it' }).click();
    await expect(heading(other)).toHaveText(LATER);
    // And so does the tab beside it.
    await goOn(page);
    await expect(page.locator('.briefing, .turn')).toBeVisible();
    await expect(page).not.toHaveTitle(new RegExp(LATER));
  });

  test('on the own machine the page that was built last is shown at once, and without a network the one that is kept', async ({
    page,
    context,
  }) => {
    await page.goto(workshop());
    await ready(page);
    await kept(page);
    site.folder = later;
    await page.reload();
    await ready(page);
    await expect(heading(page)).toHaveText(LATER);
    // Its worker holds the page that is shown, so that there is nothing to tell and nothing to wait for.
    await expect.poll(() => holdsThisPage(page), { timeout: 20_000 }).toBe(true);
    await expect(page.getByRole('button', { name: 'Load it' })).toHaveCount(0);
    await site.close();
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(heading(page)).toHaveText(LATER);
  });
});
