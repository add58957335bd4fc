/** Whole games by keyboard alone, and the files that come out of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atOrders, goOn, playGame, pressOn, ready, tabTo } from './support/keyboard.ts';
import { mainThread, medianOf } from './support/mainThread.ts';
import { expect, test } from './support/test.ts';
import { protectorName } from './support/world.ts';

const TURNS = 24;
/** Milliseconds of the main thread from pressing "End turn" to the report, the middle turn of a game. */
const END_OF_TURN_BUDGET = 100;
/** A game of 24 turns with a map drawn in software. */
const LONG = 240_000;

interface Verified {
  readonly ok: boolean;
  readonly turns: number;
  readonly finalHash: string;
}

/** Saves the game with the key that the verdict offers. @returns the file's path */
async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await goOn(page);
  return (await download).path();
}

function verify(file: string): Verified {
  return JSON.parse(execFileSync('npm', ['run', '-s', 'cli', '--', 'verify', file, '--json'], { encoding: 'utf8' }));
}

/** Chooses a role and a seed on the setup page. */
async function start(page: Page, scenario: string, role: string, seed: string): Promise<void> {
  await page.goto('./');
  await ready(page);
  await pressOn(page, page.locator('.title-card', { hasText: scenario }));
  await expect(page.getByRole('heading', { level: 1, name: scenario })).toBeFocused();
  const roles = page.getByRole('radio');
  await tabTo(page, page.getByRole('radio', { checked: true }));
  const wanted = page.getByRole('radio', { name: new RegExp(`^${role}`) });
  for (let step = 0; step < (await roles.count()) && !(await wanted.isChecked()); step++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await tabTo(page, page.getByLabel('Seed', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(seed);
  await page.keyboard.press('Enter');
  await expect(page.locator('.briefing')).toBeVisible();
}

/** Some turns with orders, some without; where a card cannot be played its digit does nothing. */
const CARDS: Readonly<Record<number, readonly number[]>> = { 0: [1], 1: [2, 1], 4: [3], 9: [1, 4], 12: [5], 20: [1] };
const cardsOf = (turn: number): readonly number[] => CARDS[turn] ?? [];

for (const { role, seed } of [
  { role: 'United States', seed: '7' },
  { role: 'Germany', seed: '11' },
]) {
  test(`24 quarters as ${role}, by keyboard; the saved game plays out to the same state`, async ({ page }) => {
    test.setTimeout(LONG);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await start(page, 'Chilly Reception', role, seed);

    const thread = await mainThread(page);
    const { turns, orders } = await playGame(page, cardsOf, thread.measure);

    expect(turns).toBe(TURNS);
    expect(orders).toBeGreaterThanOrEqual(5);
    const hash = await page.locator('[data-final-hash]').getAttribute('data-final-hash');
    const file = await save(page);
    const verified = verify(file);
    expect(verified).toMatchObject({ ok: true, turns: TURNS, finalHash: hash });
    expect(readFileSync(file, 'utf8')).toContain(`"seed":"${seed}"`);

    const median = medianOf(thread.spent);
    const worst = Math.max(...thread.spent);
    console.log(
      `end of turn as ${role}: ${median.toFixed(0)} ms of main thread in the middle of ${TURNS} turns (held to ${END_OF_TURN_BUDGET} ms), worst ${worst.toFixed(0)} ms`,
    );
    expect(thread.spent).toHaveLength(TURNS);
    expect(median).toBeLessThanOrEqual(END_OF_TURN_BUDGET);
  });
}

test('a saved game opens as a recording that ends as it ended, and one that was altered is refused while the game at hand stays', async ({
  page,
}) => {
  test.setTimeout(LONG);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page, 'Archipelago', protectorName, '3');
  await playGame(page, (turn) => (turn < 2 ? [1] : []));
  const hash = await page.locator('[data-final-hash]').getAttribute('data-final-hash');
  const text = readFileSync(await save(page), 'utf8');

  await page.goto('./');
  await ready(page);
  await pressOn(page, page.getByRole('button', { name: 'Open a link or file' }));
  await page.setInputFiles('#file', { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('.watch')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('End');
  // The verdict is the last of the tabs, and they come round.
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-final-hash]')).toHaveAttribute('data-final-hash', hash ?? '');

  await start(page, 'Archipelago', protectorName, '4');
  await goOn(page);
  await atOrders(page);
  await pressOn(page, page.getByRole('button', { name: 'Menu' }));
  await pressOn(page, page.getByRole('button', { name: 'Open a game or scenario file' }));
  const altered = text.replace(/"hash":"[0-9a-f]/, (found) => found.slice(0, -1) + (found.endsWith('0') ? '1' : '0'));
  expect(altered).not.toBe(text);
  await page.setInputFiles('#file', {
    name: 'altered.json',
    mimeType: 'application/json',
    buffer: Buffer.from(altered),
  });
  const refusal = page.locator('dialog[open]');
  await expect(refusal).toContainText('altered.json');
  await page.keyboard.press('Escape');
  await expect(page.locator('.turn')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
});

test('a file with mistakes is refused with the place of each', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  await pressOn(page, page.getByRole('button', { name: 'Open a link or file' }));
  const buffer = Buffer.from('{\n  "format": 1,\n  "id": 7\n}\n');
  await page.setInputFiles('#file', { name: 'mine.json', mimeType: 'application/json', buffer });

  const refusal = page.getByRole('dialog', { name: 'The file was not opened' });
  await expect(refusal).toContainText('mine.json');
  await expect(refusal).toContainText('Line 3, column 9');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Play now' })).toBeVisible();
});
