/** The lab in the page: odds, luck and turning points are worked out apart from it, can be called off, and may break without harm. */
import type { Page } from '@playwright/test';
import { lab } from '../../src/text/en/lab.ts';
import { screens } from '../../src/text/en/screens.ts';
import { ui } from '../../src/text/en/ui.ts';
import { watch } from '../../src/text/en/watch.ts';
import { faults } from './support/axe.ts';
import { goOn, playGame, ready } from './support/keyboard.ts';
import { type Tasks, tasksWhile } from './support/longestTask.ts';
import { expect, test } from './support/test.ts';
import { government, start } from './support/world.ts';

/** Milliseconds of processor time. */
const LONGEST_TASK = 50;

const said = (page: Page) => page.locator('p[role=status][aria-live=polite]');
const part = (page: Page, title: string) => page.locator('.lab').filter({ hasText: title });

async function work(page: Page, title: string): Promise<void> {
  await part(page, title).getByRole('button', { name: lab.workItOut }).click();
}

/** The game with the most governments, and so the longest turns. */
const LARGE = './#scenario=chilly-reception&seat=USA&seed=5';

async function openGame(page: Page, address = start): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await ready(page);
}

/** The board of the first turn, with a government that decides looked at. */
async function atTheBoard(page: Page, address = start, name = government?.name ?? ''): Promise<void> {
  await openGame(page, address);
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  if ((await page.locator('.hand-dilemma').count()) > 0) await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function atTheVerdict(page: Page): Promise<void> {
  await openGame(page);
  await playGame(page, () => [1, 2]);
  await expect(page.locator('.verdict-lab')).toBeVisible();
}

/** Drags the map to and fro until something is there. */
async function panUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  const box = await page.locator('.map-host').boundingBox();
  if (box === null) throw new Error('the map has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; !(await isThere()); step++) {
    await page.mouse.move(x + (step % 2 === 0 ? 60 : -60), y + (step % 3) * 20, { steps: 4 });
  }
  await page.mouse.up();
}

async function mapIsThere(page: Page): Promise<void> {
  await expect(page.locator('.map-host')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

function expectApart({ longest, byWorkers }: Tasks): void {
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(LONGEST_TASK);
  expect(byWorkers).toBeGreaterThan(10);
}

test('a long task is seen by the measure', async ({ browser, page }) => {
  const { longest } = await tasksWhile(browser, page, async () => {
    // Several: the first may come before the page's process writes its tasks down, and a busy machine gives each a part of its time only.
    for (let task = 0; task < 4; task++) {
      await page.evaluate(() => {
        const end = performance.now() + 400;
        while (performance.now() < end);
      });
    }
  });
  expect(longest).toBeGreaterThan(LONGEST_TASK);
});

test('odds are worked out while the map moves, which never waits for them', async ({ browser, page }) => {
  await atTheBoard(page);
  await mapIsThere(page);
  const known = page.locator('.card .ten-dots[data-known=true]');
  await expect(known.first()).toBeVisible();
  expectApart(
    await tasksWhile(browser, page, async () => {
      // Another draft: all odds are asked anew.
      await page.keyboard.press('1');
      await expect(page.locator('.card-planned')).toHaveCount(1);
      await expect(page.locator('.card').getByText(screens.weighing).first()).toBeVisible();
      await panUntil(page, async () => (await known.count()) > 1);
    }),
  );
});

/** All that the cards say of their orders has come. */
async function previewed(page: Page): Promise<void> {
  await expect(page.locator('.card-reckoning')).toHaveCount(0);
}

test('what orders would do is worked out apart, while one looks at one government after another', async ({
  browser,
  page,
}) => {
  await atTheBoard(page, LARGE, 'Germany');
  await mapIsThere(page);
  await previewed(page);
  const effects = () => page.locator('.card-effect').allTextContents();
  const before = await effects();
  expectApart(
    await tasksWhile(browser, page, async () => {
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press(']');
        await previewed(page);
      }
      expect(await effects()).not.toEqual(before);
      await page.keyboard.press('1');
      await expect(page.locator('.card-planned')).toHaveCount(1);
      await previewed(page);
      await expect(page.locator('.as-planned')).toHaveAttribute('aria-busy', 'false');
    }),
  );
});

test('an order’s dialog says what each answer would do, and never waits for it', async ({ browser, page }) => {
  await atTheBoard(page, LARGE, 'Germany');
  await mapIsThere(page);
  await previewed(page);
  const preview = page.locator('.order-preview');
  expectApart(
    await tasksWhile(browser, page, async () => {
      await page.locator('.card[aria-haspopup]').first().press('Enter');
      await expect(preview).toHaveAttribute('aria-busy', 'false');
      const before = await preview.textContent();
      for (let answer = 0; answer < 3; answer++) {
        await page.locator('.order-radios input:enabled:not(:checked)').first().check();
        await expect(preview).toHaveAttribute('aria-busy', 'false');
      }
      expect(await preview.textContent()).not.toBe(before);
    }),
  );
});

test('luck under 200 draws is worked out while the map moves, and what came of it waits in the verdict', async ({
  browser,
  page,
}) => {
  await atTheVerdict(page);
  await work(page, lab.luckTitle);
  await page.getByRole('button', { name: watch.watchAgain }).click();
  await mapIsThere(page);
  let dragged = 0;
  expectApart(await tasksWhile(browser, page, () => panUntil(page, async () => dragged++ > 40)));
  await page.getByRole('button', { name: ui.menu }).click();
  await page.getByRole('button', { name: watch.backToGame }).click();
  await expect(part(page, lab.luckTitle).locator('.lab-finding')).toContainText('of 200 games', { timeout: 60_000 });
});

test('what the verdict asks of the lab is told at its end, and breaks no rule before, while and after', async ({
  page,
}) => {
  await atTheVerdict(page);
  expect(await faults(page)).toEqual([]);
  for (const title of [lab.luckTitle, lab.pointsTitle, lab.placeTitle]) await work(page, title);
  await expect(page.locator('.lab progress')).toHaveCount(3);
  expect(await faults(page)).toEqual([]);
  await expect(page.locator('.lab-finding')).toHaveCount(3, { timeout: 60_000 });
  await expect(said(page)).toContainText(/\. ./);
  await part(page, lab.luckTitle).locator('summary').click();
  await expect(part(page, lab.luckTitle).locator('tbody b')).toHaveText(`, ${lab.luckYours}`);
  expect(await faults(page)).toEqual([]);
});

test('what is stopped leaves no half of an answer, and can be asked again', async ({ page }) => {
  await atTheVerdict(page);
  const luck = part(page, lab.luckTitle);
  await work(page, lab.luckTitle);
  await expect(luck.locator('.histogram')).toBeVisible();
  await luck.getByRole('button', { name: lab.stop }).click();
  await expect(luck).toContainText(lab.gaveUp.cancelled);
  await expect(luck.locator('.histogram, .lab-finding, progress')).toHaveCount(0);
  await expect(said(page)).toContainText(lab.gaveUp.cancelled);
  const again = luck.getByRole('button', { name: lab.again });
  await expect(again).toBeFocused();
  await again.press('Enter');
  await expect(luck.locator('.lab-finding')).toBeVisible({ timeout: 60_000 });
});

test.describe('a worker that breaks', () => {
  test.use({ provoked: [/the lab broke/] });
  test('is said to have, on the cards and in the verdict; the game goes on, and a later one answers', async ({
    page,
  }) => {
    await page.route('**/hand.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("the lab broke");' }),
    );
    await atTheBoard(page);
    await expect(page.locator('.card-effect').filter({ hasText: lab.failed }).first()).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.locator('.card-planned')).toHaveCount(1);
    await page.locator('#end-turn').click();
    await expect(page.locator('.report')).toBeVisible();
    await goOn(page);
    await playGame(page, () => []);
    const luck = part(page, lab.luckTitle);
    await work(page, lab.luckTitle);
    await expect(luck).toContainText(lab.gaveUp.crashed);
    await expect(luck.locator('.histogram, .lab-finding, progress')).toHaveCount(0);
    await page.unroute('**/hand.worker*');
    await luck.getByRole('button', { name: lab.again }).click();
    await expect(luck.locator('.lab-finding')).toBeVisible({ timeout: 60_000 });
  });
});
