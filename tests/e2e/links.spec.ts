/** A game shared as a link, and links coming in: by a new page, by the address bar, by the dialog that takes them. */
import type { Page } from '@playwright/test';
import { links } from '../../src/text/en/links.ts';
import { opening } from '../../src/text/en/opening.ts';
import { screens } from '../../src/text/en/screens.ts';
import { playGame, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { protectorName, start, turns } from './support/world.ts';

async function shared(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: links.share, exact: true }).click();
  const field = page.getByRole('textbox', { name: label, exact: true });
  await expect(field).toHaveValue(/#/);
  const url = await field.inputValue();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  return url;
}

async function sharedFromMenu(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  return shared(page, label);
}

const watching = (page: Page) => page.locator('.watch');

test('a whole game goes into a link and comes out of it the same', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(start);
  await ready(page);
  await playGame(page, (turn) => (turn % 2 === 0 ? [1] : []));
  const url = await shared(page, links.replayLabel);
  expect(url.length).toBeLessThanOrEqual(2000);
  expect(url).toMatch(/#replay=[\w-]+$/);

  const other = await context.newPage();
  await other.goto(url);
  await ready(other);
  await expect(watching(other)).toBeVisible();
  // The same link again: the same orders, and played to the same end.
  expect(await sharedFromMenu(other, links.replayLabel)).toBe(url);
  expect(await other.evaluate(() => location.href)).toBe(url);
});

test('the same start begins the same game', async ({ page, context }) => {
  await page.goto(start);
  await ready(page);
  const url = await sharedFromMenu(page, links.startLabel);
  const other = await context.newPage();
  await other.goto(url);
  await ready(other);
  await expect(other.locator('.briefing')).toContainText(protectorName);
  await expect(page.locator('.briefing')).toContainText(protectorName);
  expect(await sharedFromMenu(other, links.startLabel)).toBe(url);
});

test('a link is followed in the page that stands open, and a damaged one leaves it as it is', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(start);
  await ready(page);
  await playGame(page, () => []);
  const url = await shared(page, links.replayLabel);
  const fragment = url.slice(url.indexOf('#'));

  const other = await context.newPage();
  await other.goto('./');
  await ready(other);
  await other.evaluate(() => Object.assign(window, { stayed: true }));
  await other.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${fragment.slice(0, -20)}`,
  );
  const refusal = other.getByRole('dialog', { name: links.refusedTitle });
  await expect(refusal).toContainText(links.damaged);
  await other.keyboard.press('Escape');
  await expect(refusal).toHaveCount(0);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

  await other.getByRole('button', { name: screens.openLinkOrFile }).first().click();
  await other.getByLabel(opening.paste).fill(url);
  await other.getByRole('button', { name: opening.open, exact: true }).click();
  await expect(watching(other)).toBeVisible();
  await expect(watching(other)).toContainText(String(turns));
  expect(await other.evaluate(() => 'stayed' in window)).toBe(true);
});
