/** A newcomer's first minutes: one press to a real choice, its consequence, a figure opened, and the hand that fills. */
import type { Page } from '@playwright/test';
import { atOrders, goOn, pressOn, ready, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

/** From the title to the report of the first decision: a person reads 80 words in 24 seconds; the rest is the page's. */
const PAGE_SECONDS = 36;

async function firstChoice(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await ready(page);
  await pressOn(page, page.getByRole('button', { name: 'Play now' }));
  await expect(page.locator('.first')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.first-advice-button')).toHaveCount(3);
}

/** Seals the decision; a dilemma that waits is put first, and answering it ends the turn. */
async function decide(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await expect(page.locator('#end-turn')).toBeFocused();
  await page.keyboard.press('Enter');
  const report = page.locator('.report');
  const dialog = page.locator('dialog[open]');
  await expect(report.or(dialog)).toBeVisible();
  if ((await dialog.count()) > 0) {
    await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(report).toBeVisible();
}

test('Play now reaches a sealed decision by a few keys, and its figure opens into the order', async ({ page }) => {
  const began = Date.now();
  await firstChoice(page);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.locator('.first-advice-button').first()).toHaveAttribute('aria-pressed', 'true');
  const order = (await page.locator('.first-order').first().textContent()) ?? '';
  await decide(page);
  expect((Date.now() - began) / 1000).toBeLessThan(PAGE_SECONDS);

  await expect(page.locator('.fate-order')).toHaveText(order);
  await expect(page.locator('.fate-lines')).toContainText(/\d|decide|stay|went/);
  await pressOn(page, page.locator('.fate-figure button'));
  const causes = page.getByRole('dialog');
  await expect(causes.locator('.causes')).toContainText('You ');
  await page.keyboard.press('Escape');
  await expect(causes).toHaveCount(0);
});

test('a dilemma is put before the first turn ends, once; put off, it waits on the page', async ({ page }) => {
  await firstChoice(page);
  await page.keyboard.press('1');
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'A choice waits' })).toBeVisible();
  await expect(page.locator('#end-turn')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
});

test('the second turn brings more orders, the third threats; all of them are a press away', async ({ page }) => {
  await firstChoice(page);
  await page.keyboard.press('2');
  await decide(page);
  await goOn(page);
  const families = page.locator('.card-family');
  const onBoard = async (): Promise<void> => {
    await expect(page.locator('.hand-cards .card').first()).toBeVisible();
    await atOrders(page);
  };
  await onBoard();
  await expect(page.locator('.guide-line')).toContainText('Turn 2');
  expect(await families.allTextContents()).not.toContain('Coerce');
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  await goOn(page);
  await onBoard();
  await expect(page.locator('.guide-line')).toContainText('Turn 3');
  expect(await families.allTextContents()).toContain('Coerce');
  await pressOn(page, page.getByRole('button', { name: 'No more hints' }));
  await expect(page.locator('.guide-line')).toHaveCount(0);
});

test('whoever wants the whole board has it at once, and the briefing is one press away', async ({ page }) => {
  await firstChoice(page);
  await pressOn(page, page.getByRole('button', { name: 'Briefing' }));
  await expect(page.getByRole('dialog')).toContainText('Your aims');
  await page.keyboard.press('Escape');
  await pressOn(page, page.getByRole('button', { name: 'All orders' }));
  await atOrders(page);
  await expect(page.locator('.card-family', { hasText: 'Coerce' }).first()).toBeAttached();
});

test('a word opens into its meaning, that into others, and the glossary finds them', async ({ page }) => {
  await firstChoice(page);
  const gauge = page.locator('.gauge .term-button:visible').first();
  await tabTo(page, gauge);
  await page.keyboard.press('Enter');
  const note = page.locator('.term-note');
  await expect(note).toBeVisible();
  const first = await note.locator('.strong').textContent();
  await pressOn(page, note.locator('.term-see button').first());
  await expect(note.locator('.strong')).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(gauge).toBeFocused();
  await expect(page.locator('.first')).toBeVisible();

  await page.keyboard.press('g');
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect(glossary).toBeVisible();
  await page.keyboard.type('entity listing');
  await expect(glossary.locator('h3').first()).toContainText('Entity listing');
  // The first empties the field, as search fields do.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(glossary).toHaveCount(0);
});
