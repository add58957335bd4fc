/** A player who has a keyboard and nothing else: no locator is clicked or filled. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the game has. */
const MOST_STOPS = 160;

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

export async function pressOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** The page's one way on, by its key. */
export async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await expect(page.locator('#go-on')).toBeFocused();
  await page.keyboard.press('Enter');
}

/** At the orders of a turn with nothing over them: the choice that opens by itself has opened, and is put off. */
export async function atOrders(page: Page): Promise<void> {
  await expect(page.locator('.turn')).toBeVisible();
  const dialog = page.locator('dialog[open]');
  if ((await page.locator('.hand-dilemma').count()) > 0) {
    await expect(dialog).toHaveCount(1);
    await page.keyboard.press('Escape');
  }
  await expect(dialog).toHaveCount(0);
}

/** Takes the choice after the one that silence makes. */
async function answerDilemma(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
  const title = (await dialog.getByRole('heading').first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Where the turn asks more than once, the next choice follows.
  await expect(dialog.filter({ hasText: title })).toHaveCount(0);
}

/** Plays a card; where it asks, the first answers are taken. @returns whether an order was planned */
export async function playCard(page: Page, digit: number): Promise<boolean> {
  const planned = page.locator('.card-planned');
  const before = await planned.count();
  await page.keyboard.press(String(digit));
  const dialog = page.locator('dialog[open]');
  if ((await dialog.count()) > 0) {
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }
  return (await planned.count()) > before;
}

/** The last press of a turn, on "End turn". */
type EndTurn = () => Promise<void>;

/** One turn from the board to its report. @param cards digits of the cards to play, in their order */
async function playTurn(page: Page, cards: readonly number[], endTurn: EndTurn): Promise<number> {
  await expect(page.locator('.turn')).toBeVisible();
  const dialog = page.locator('dialog[open]');
  if ((await page.locator('.hand-dilemma').count()) > 0) await expect(dialog).toHaveCount(1);
  while ((await dialog.count()) > 0) await answerDilemma(page);
  let planned = 0;
  for (const digit of cards) if (await playCard(page, digit)) planned += 1;
  await page.keyboard.press('e');
  await expect(page.locator('#end-turn')).toBeFocused();
  await endTurn();
  await expect(page.locator('.report')).toBeVisible();
  return planned;
}

/**
 * A game from its first briefing to its verdict.
 * @param cardsOf the cards to play in a turn, 0-based
 * @param around is given each turn's last press, to make it
 * @returns turns played and orders planned
 */
export async function playGame(
  page: Page,
  cardsOf: (turn: number) => readonly number[],
  around: (endTurn: EndTurn) => Promise<void> = (endTurn) => endTurn(),
): Promise<{ turns: number; orders: number }> {
  let turns = 0;
  let orders = 0;
  for (;;) {
    const stage = page.locator('.briefing, .turn, .report, .verdict');
    await expect(stage).toBeVisible();
    const name = await stage.getAttribute('class');
    if (name?.includes('verdict')) return { turns, orders };
    if (name?.includes('turn')) {
      orders += await playTurn(page, cardsOf(turns), () => around(() => page.keyboard.press('Enter')));
      turns += 1;
    } else {
      await goOn(page);
    }
  }
}
