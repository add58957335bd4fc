/** The keys of the board, one by one. */
import type { Page } from '@playwright/test';
import { atOrders, goOn, playCard, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { government, start, states, turns } from './support/world.ts';

async function board(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(start);
  await ready(page);
  await goOn(page);
  await atOrders(page);
}

test('the page begins at its heading, and a dialog gives the focus back', async ({ page }) => {
  await board(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Turn 1 of ${turns}`);
  await page.keyboard.press('o');
  const card = page.locator('.hand :focus');
  await expect(card).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(card).toHaveCount(1);
});

test('map and list change places, and hold the same governments', async ({ page }) => {
  await board(page);
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  await page.keyboard.press('l');
  await expect(page.locator('#map')).toHaveCount(0);
  await expect(page.locator('.list-row')).toHaveCount(states.length);
  await page.keyboard.press('m');
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
});

test('brackets step through the governments, slash finds one by its capital', async ({ page }) => {
  await board(page);
  const title = page.locator('.inspector h2');
  await page.keyboard.press('Escape');
  await expect(title).toHaveCount(0);
  await page.keyboard.press(']');
  await expect(title).toHaveText(states[0]?.name ?? '');
  await page.keyboard.press('[');
  await expect(title).toHaveText(states.at(-1)?.name ?? '');
  await page.keyboard.press('/');
  await page.keyboard.type((states[2]?.capital ?? '').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(states[2]?.name ?? '');
});

test('digits play cards and take them back, u does too, i goes to the intents', async ({ page }) => {
  await board(page);
  const digits = page.locator('.card .card-digit');
  const before = await digits.allTextContents();
  expect(await playCard(page, 1)).toBe(true);
  await expect(page.locator('.foot')).toContainText('1 order');
  await expect(page.locator('.card-planned .card-digit')).toHaveText('1');
  expect(await digits.allTextContents()).toEqual(before);
  await page.keyboard.press('1');
  await expect(page.locator('.card-planned')).toHaveCount(0);
  expect(await digits.allTextContents()).toEqual(before);
  await expect(page.locator('.foot')).toContainText('nothing is asked of anyone');
  expect(await playCard(page, 1)).toBe(true);
  await page.keyboard.press('u');
  await expect(page.locator('.card-planned')).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.locator('.intents :focus')).toHaveCount(1);
});

test('arrows lead from card to card and from family to family', async ({ page }) => {
  await board(page);
  const inHand = page.locator('.hand-cards :focus');
  const family = () => inHand.evaluate((card) => card.closest('.hand-family')?.querySelector('h3')?.textContent);
  const families = await page.locator('.hand-family h3').allTextContents();
  expect(families.length).toBeGreaterThan(2);
  await page.keyboard.press('o');
  expect(await family()).toBe(families[0]);
  for (const name of families.slice(1)) {
    await page.keyboard.press('ArrowDown');
    expect(await family()).toBe(name);
    await expect(inHand).toBeInViewport({ ratio: 0.9 });
  }
  await page.keyboard.press('ArrowUp');
  expect(await family()).toBe(families.at(-2));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.card').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  expect(await family()).toBe(families.at(-1));
  // The list of families goes the same way, and says where one is.
  await page.locator('.hand-jump select').selectOption({ index: 1 });
  await expect(page.locator('.hand-family').nth(1).locator('.card').first()).toBeInViewport({ ratio: 0.9 });
});

test('planning a threat, or any order, moves nothing on the page', async ({ page }) => {
  await board(page);
  await page.keyboard.press('/');
  await page.keyboard.type(government?.name ?? '');
  await page.keyboard.press('Enter');
  const height = () => page.locator('.hand').evaluate((hand) => hand.getBoundingClientRect().height);
  const before = await height();
  const threat = page.locator('.card[data-kind=threaten]');
  await expect(threat).toHaveAttribute('aria-haspopup', 'dialog');
  await threat.press('Enter');
  await page.locator('dialog[open] button[type=submit]').press('Enter');
  await expect(page.locator('.card-planned')).toHaveCount(1);
  expect(await height()).toBe(before);
  await expect(page.locator('.card-reckoning')).toHaveCount(0);
  expect(await height()).toBe(before);
  await page.keyboard.press('1');
  await expect(page.locator('.card-planned')).toHaveCount(2);
  await expect(page.locator('.card-reckoning')).toHaveCount(0);
  expect(await height()).toBe(before);
});

test('the map moves by arrows while it has the focus, and only then', async ({ page }) => {
  await board(page);
  const map = page.locator('#map');
  await expect(map).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  await map.focus();
  const before = await map.screenshot();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect(async () => expect((await map.screenshot()).equals(before)).toBe(false)).toPass();
});

test('a field that is typed into keeps its letters', async ({ page }) => {
  await board(page);
  await page.keyboard.press('/');
  await page.keyboard.type('luei');
  await expect(page.locator('#find-name')).toHaveValue('luei');
});

test('the theme that was chosen in the menu stays, whatever the device asks for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await board(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Dark' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).not.toBe(light);
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(ground).not.toBe(light);
});

test('the keys that ask say their answer and go to where it stands', async ({ page }) => {
  await board(page);
  const said = page.locator('p[role=status][aria-live=polite]');
  await page.keyboard.press('l');
  await page.keyboard.press('b');
  await expect(said).toContainText('rules now:');
  await expect(page.locator('#list :focus')).toHaveCount(1);
  await page.keyboard.press('i');
  await expect(said).toContainText('decides');
  await expect(page.locator('.intents :focus')).toHaveCount(1);
  await page.keyboard.press('/');
  await page.keyboard.type(government?.name ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await expect(said).toContainText(government?.name ?? '');
  await expect(said).toContainText(/[+−]\d\.\d{3}/);
  await expect(page.locator('#dossier')).toBeFocused();
  await page.keyboard.press('n');
  await expect(said).toContainText('No posture and no intent changed');

  // On, until something has changed; then the key goes to who changed, from the report and from the board alike.
  for (let turn = 1; turn < turns; turn++) {
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await expect(page.locator('.report')).toBeVisible();
    await page.keyboard.press('n');
    const answer = (await said.textContent()) ?? '';
    await goOn(page);
    await expect(page.locator('.turn, .briefing')).toBeVisible();
    if ((await page.locator('.briefing').count()) > 0) await goOn(page);
    await atOrders(page);
    if (!/1 of \d/.test(answer)) continue;
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(said).toHaveText(answer);
    await expect(page.locator('#dossier')).toBeFocused();
    await expect(page.locator('.inspector h2')).toHaveText(answer.split(',')[0] ?? '');
    return;
  }
  throw new Error('nothing ever changed');
});

test('the tab says the page and its date', async ({ page }) => {
  await board(page);
  await expect(page).toHaveTitle(new RegExp(`^Turn 1 of ${turns}, \\d{4}`));
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Report, \d{4}/);
});
