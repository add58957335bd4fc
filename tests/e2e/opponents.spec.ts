/** A game against seats that look ahead: played by keyboard, the same as in Node, apart from the page, and never stuck. */
import type { Page } from '@playwright/test';
import { createGame, handedOver, observe, type Replay, resolveTurn } from '../../src/engine/index.ts';
import { planAhead } from '../../src/lab/planner/planAhead.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { replayFromLink } from '../../src/session/links/replayFromLink.ts';
import { links } from '../../src/text/en/links.ts';
import { opponentWords as words } from '../../src/text/en/opponents.ts';
import { faults } from './support/axe.ts';
import { scenarioText } from './support/files.ts';
import { goOn, playGame, ready } from './support/keyboard.ts';
import { tasksWhile } from './support/longestTask.ts';
import { expect, test } from './support/test.ts';
import { start, turns } from './support/world.ts';

/** Milliseconds of processor time. */
const LONGEST_TASK = 50;
const LARGE = './#scenario=chilly-reception&seat=USA&seed=5';

async function openGame(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await ready(page);
}

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: links.share, exact: true }).click();
  const field = page.getByRole('textbox', { name: links.replayLabel, exact: true });
  await expect(field).toHaveValue(/#replay=/);
  return field.inputValue();
}

async function replayIn(url: string): Promise<Replay> {
  const read = await replayFromLink(url.replace(/.*#replay=/, ''), async () => scenarioText);
  if (!read.ok) throw new Error(read.problem.code);
  return read.replay;
}

test('a whole game by keyboard: its seats order what they order in Node', async ({ page }) => {
  test.setTimeout(240_000);
  await openGame(page, `${start}&opponents=hasty`);
  await playGame(page, (turn) => (turn % 2 === 0 ? [1] : []));
  const replay = await replayIn(await linkOf(page));
  expect(replay).toMatchObject({ opponents: 'hasty', humans: [expect.any(String)] });
  expect(replay.turns).toHaveLength(turns);
  const parsed = parseScenario(scenarioText);
  if (!parsed.ok) throw new Error('The small scenario has problems.');
  const { scenario, hash } = parsed;
  let state = createGame(scenario, replay.seed, replay.humans);
  for (const { orders } of replay.turns) {
    const before = handedOver(replay.handovers, state);
    const seat = 'ORV';
    expect(orders[seat]).toEqual(planAhead(observe(scenario, before, seat), hash, 'hasty'));
    state = resolveTurn(scenario, before, orders, { ledger: false }).state;
  }
});

test('plans are made apart from the page, which moves freely meanwhile', async ({ browser, page }) => {
  await openGame(page, `${LARGE}&opponents=farSighted`);
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  if ((await page.locator('.hand-dilemma').count()) > 0) await page.keyboard.press('Escape');
  await expect(page.locator('.map-host')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  const { longest, byWorkers } = await tasksWhile(browser, page, async () => {
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowRight', { delay: 100 });
  });
  expect(byWorkers).toBeGreaterThan(LONGEST_TASK);
  expect(longest).toBeLessThan(LONGEST_TASK);
});

test('a turn that waits for plans says so, can go on without them, and the report tells it', async ({ page }) => {
  // The lab's thread is never there.
  await page.route('**/hand.worker*', () => {});
  await openGame(page, `${start}&opponents=hasty`);
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  const waiting = page.getByRole('dialog', { name: words.waitingTitle });
  await expect(waiting).toBeVisible();
  await expect(waiting.getByRole('status')).toHaveText(words.waiting);
  await page.waitForTimeout(400);
  expect(await faults(page)).toEqual([]);
  // The key that ended the turn, pressed once more, decides nothing.
  await page.keyboard.press('Enter');
  await expect(waiting).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(waiting.getByRole('button', { name: words.doNotWait })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await expect(page.locator('.report-head')).toContainText(words.unplanned.split('{names}')[0] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
