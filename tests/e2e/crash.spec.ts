/** Something breaks: the game is not lost, and the reader is told what to send. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { atOrders, goOn, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { start } from './support/world.ts';

// What a worker has kept would be had in spite of what a test holds back.
test.use({ serviceWorkers: 'block', provoked: [/broken on purpose|Failed to load resource|ERR_FAILED/] });

// A machine that does several things at once is slow, not wrong.
test.describe.configure({ timeout: 120_000 });

async function toReport(page: Page): Promise<void> {
  await page.goto(start);
  await ready(page);
  await goOn(page);
  await atOrders(page);
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/#kept=.*turn=1$/);
}

/** No dialog of the page can be shown any more: drawing one throws. */
async function breakDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.keyboard.press('?');
}

test('a page that cannot be drawn gives the file and the lines to send, and goes on when loaded again', async ({
  page,
}) => {
  await toReport(page);
  await breakDrawing(page);
  await expect(page.locator('h1')).toHaveText('Something in this page broke');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.crash')).toContainText('kept on this device');
  const lines = await page.getByLabel('What broke').inputValue();
  expect(lines).toContain('broken on purpose');
  expect(lines).toMatch(/Rules: \d/);
  expect(lines).toContain('Mozilla/5.0');
  expect(await faults(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the game as a file' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ kind: 'rr.replay', turns: [{}] });
  await page.getByRole('button', { name: 'Load the page again and go on' }).click();
  await ready(page);
  await expect(page.locator('.report')).toBeVisible();
});

test('what broke beside the page leaves the page to go on with', async ({ page }) => {
  await toReport(page);
  for (const how of ['throws', 'rejects']) {
    await page.evaluate((way) => {
      if (way === 'throws') {
        setTimeout(() => {
          throw new Error(`${way}: broken on purpose`);
        });
      } else void Promise.reject(new Error(`${way}: broken on purpose`));
    }, how);
    await expect(page.locator('dialog.crash')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on without loading' }).click();
    await expect(page.locator('dialog.crash')).toHaveCount(0);
  }
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  // The way out for a game that breaks whenever it is opened.
  await page.keyboard.press('Escape');
  await breakDrawing(page);
  await page.getByRole('button', { name: 'To the title' }).click();
  await ready(page);
  await expect(page.locator('.title')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('without the drawing library the map is drawn by the canvas', async ({ page }) => {
  await page.route(/\/map\/phaser/, (route) => route.abort());
  await toReport(page);
  await goOn(page);
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  await expect(page.locator('#map [data-ground=canvas]')).toBeVisible();
  await expect(page.locator('.crash')).toHaveCount(0);
});

test('without its coasts there is no map: the list takes its place and says why', async ({ page }) => {
  test.setTimeout(90_000);
  await page.route(/\/geometry\//, (route) => route.abort());
  await page.goto('./');
  await ready(page);
  await expect(page.locator('.title-card').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.crash')).toHaveCount(0);
  await page.goto('about:blank');
  const main = JSON.parse(await readFile('scenarios/chilly-reception.json', 'utf8'));
  await page.goto(`./#scenario=${main.id}&seat=${main.powers.protector}&seed=5`);
  await ready(page);
  await goOn(page);
  await expect(page.locator('.board-list')).toBeVisible();
  await expect(page.locator('.board-caption')).toContainText('The map could not be loaded');
  await expect(page.locator('.crash')).toHaveCount(0);
});
