/** A whole game on a phone, by taps alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ready } from './support/keyboard.ts';
import { test } from './support/test.ts';
import { government, protectorName, title, turns } from './support/world.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const dialogOf = (page: Page) => page.locator('dialog[open]');

async function tap(target: Locator): Promise<void> {
  await target.tap({ timeout: 10_000 });
}

/** Takes the last choice of every dilemma that has opened. */
async function answer(page: Page): Promise<number> {
  const dialog = dialogOf(page);
  let answered = 0;
  if ((await page.locator('.hand-dilemma').count()) > 0) await expect(dialog).toHaveCount(1);
  while ((await dialog.count()) > 0) {
    const title = (await dialog.getByRole('heading').first().textContent()) ?? '';
    await tap(dialog.locator('label').last());
    await tap(dialog.locator('.button-primary'));
    await expect(dialog.filter({ hasText: title })).toHaveCount(0);
    answered += 1;
  }
  return answered;
}

/** Opens a government's dossier from the list, then the sheet of orders, and gives the first order on it that can be given. */
async function giveOrder(page: Page): Promise<void> {
  const planned = page.locator('.card-planned');
  const before = await planned.count();
  const row = page.locator('.list-row button', { hasText: government?.name ?? '' });
  await tap(row);
  await expect(page.locator('.inspector h2')).toHaveText(government?.name ?? '');
  await expect(page.locator('#dossier')).toBeVisible();
  await tap(page.locator('.foot-orders'));
  const card = page.locator('.card:not(.card-dead):not(.card-planned)').first();
  const asks = (await card.getAttribute('aria-haspopup')) !== null;
  await tap(card);
  const dialog = dialogOf(page);
  if (asks) await tap(dialog.locator('.button-primary'));
  await expect(dialog).toHaveCount(0);
  await expect(planned).toHaveCount(before + 1);
}

test(`${turns} turns by taps alone, from the title to the verdict`, async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await ready(page);
  await tap(page.locator('.title-card', { hasText: title }));
  await tap(page.getByRole('radio', { name: new RegExp(`^${protectorName}`) }));
  await tap(page.getByRole('button', { name: `Start as ${protectorName}` }));

  let played = 0;
  let answered = 0;
  const stage = page.locator('.briefing, .turn, .report, .verdict');
  for (;;) {
    await expect(stage).toBeVisible();
    const name = (await stage.getAttribute('class')) ?? '';
    if (name.includes('verdict')) break;
    if (name.includes('turn')) {
      answered += await answer(page);
      if (played < 3) await giveOrder(page);
      await tap(page.locator('#end-turn'));
      await expect(page.locator('.report')).toBeVisible();
      played += 1;
      if (played === 1) await readCauses(page);
    } else {
      const here = await stage.elementHandle();
      await tap(page.locator('#go-on'));
      // A tap becomes a press a moment after the finger is gone.
      await expect.poll(() => here?.evaluate((element) => element.isConnected)).toBe(false);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  expect(played).toBe(turns);
  expect(answered).toBeGreaterThan(0);
  await expect(page.locator('[data-final-hash]')).toHaveCount(1);
});

/** A figure of the report opens into its causes, and the sheet closes again. */
async function readCauses(page: Page): Promise<void> {
  await tap(page.locator('.aim-figures button').first());
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading').first()).toBeVisible();
  await tap(dialog.getByRole('button', { name: 'Close' }));
  await expect(dialog).toHaveCount(0);
}
