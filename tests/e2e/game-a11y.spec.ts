/** Every page and dialog under axe, in both themes, and the three screens that must hold without sideways scrolling. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goOn, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { government, start } from './support/world.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
  expect(told).toEqual([]);
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

/** Every screen of a game in turn; `look` is called on each. */
async function tour(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await page.goto('./');
  await ready(page);
  await expect(page.locator('.title-card')).toHaveCount(2);
  await look('title');
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await look('open');
  await page.setInputFiles('#file', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('.problems')).toBeVisible();
  await look('refusal');
  await closeDialog(page);
  await page.locator('.title-card').last().click();
  await look('setup');
  await page.goto('about:blank');
  await page.goto(start);
  await ready(page);
  await look('briefing');
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  if ((await dialog.count()) > 0) {
    await look('dilemma');
    await closeDialog(page);
  }
  if ((await page.locator('#map').count()) > 0) {
    await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  }
  await look('turn');
  await page.keyboard.press('l');
  await look('turn, the other board');
  await page.keyboard.press('/');
  await page.keyboard.type(government?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector h2')).toHaveText(government?.name ?? '');
  await look('dossier');
  for (const key of ['?', '/']) {
    await page.keyboard.press(key);
    await expect(dialog).toHaveCount(1);
    await look(`key ${key}`);
    await closeDialog(page);
  }
  await page.getByRole('button', { name: 'Menu' }).click();
  await look('menu');
  await closeDialog(page);
  await page.getByRole('button', { name: 'All terms' }).click();
  await look('terms');
  await closeDialog(page);
  await page.keyboard.press('o');
  await look('orders');
  await page.locator('.card[aria-haspopup]').first().click();
  await look('an order asked about');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  await look('report');
  await page.locator('.aim-figures button').first().click();
  await look('causes');
  await closeDialog(page);
  await page.getByRole('button', { name: /changes?$/ }).click();
  await look('changes');
  await closeDialog(page);
  while ((await page.locator('.verdict').count()) === 0) {
    if ((await dialog.count()) > 0) await closeDialog(page);
    if ((await page.locator('.turn').count()) > 0) {
      await page.locator('#end-turn').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.report')).toBeVisible();
    }
    await goOn(page);
    await expect(page.locator('.briefing, .turn, .verdict')).toBeVisible();
    // A dilemma opens by itself right after the board.
    await page.waitForTimeout(50);
  }
  await look('verdict');
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await tour(page, (where) => clean(page, where));
  });
}

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [390, 844],
  [1024, 700],
] as const) {
  test(`nothing runs off a screen of ${width} by ${height}, and every target is big enough`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await tour(page, async (where) => {
      const found = await page.evaluate(() => {
        const off = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const small = [...document.querySelectorAll<HTMLElement>('button, select, summary, input[type=text]')]
          .filter(
            (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, li > span'),
          )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
          .map(({ element, box }) => `${element.className} ${element.textContent} ${box.width}x${box.height}`);
        return { off, small };
      });
      expect({ where, ...found }).toEqual({ where, off: 0, small: [] });
    });
  });
}
