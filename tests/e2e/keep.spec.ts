/** What is kept on the device: a page that is killed, a second tab, storage that is full or refused, and the shelf itself. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { misfits } from './support/fit.ts';
import { goOn, playCard, playGame, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { protectorName, start } from './support/world.ts';

// A machine that does several things at once is slow, not wrong.
test.describe.configure({ timeout: 120_000 });

const mark = (page: Page) => page.locator('.kept-mark');

/** The orders of the first turn, past the choice that waits. */
async function toOrders(page: Page): Promise<void> {
  await page.goto(start);
  await ready(page);
  await goOn(page);
  await closeChoice(page);
}

async function closeChoice(page: Page): Promise<void> {
  await expect(page.locator('.turn')).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

async function endTurn(page: Page): Promise<void> {
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
}

/** Until the game in hand lies on the shelf as it stands at this turn. */
async function kept(page: Page, turn: number): Promise<void> {
  await expect.poll(() => page.url()).toMatch(new RegExp(`#kept=[0-9a-z]+&turn=${turn}$`));
  const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('kept') ?? '';
  // The address goes with the game; the store follows a moment later.
  await expect.poll(async () => (await stored(page)).find((game) => game.id === id)?.turn).toBe(turn);
}

interface StoredGame {
  readonly id: string;
  readonly turn: number;
  readonly ended: boolean;
  readonly bookmark: { readonly draft: readonly unknown[] } | null;
}

function stored(page: Page): Promise<readonly StoredGame[]> {
  return page.evaluate(
    () =>
      new Promise<readonly StoredGame[]>((resolve) => {
        const asked = indexedDB.open('rip-and-replace');
        asked.onsuccess = () => {
          const all = asked.result.transaction('games').objectStore('games').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Until a draft of so many orders lies in the store. */
async function keptDraft(page: Page, orders: number): Promise<void> {
  await expect.poll(async () => (await stored(page))[0]?.bookmark?.draft.length ?? -1).toBe(orders);
}

async function another(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  return page;
}

test('a page that is killed comes back where it was, with the orders drafted', async ({ page, context }) => {
  await toOrders(page);
  await endTurn(page);
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await playCard(page, 5)).toBe(true);
  const planned = await page.locator('.card-planned .card-title').allTextContents();
  await kept(page, 1);
  await keptDraft(page, 1);

  const gone = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // It never answers: there is nobody left to.
  void devtools.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();

  const next = await another(context, './');
  const goesOn = next.getByRole('button', { name: 'Continue' });
  await expect(goesOn).toContainText(protectorName);
  await goesOn.click();
  await expect(next.locator('.turn')).toBeVisible();
  await kept(next, 1);
  await expect(mark(next)).toHaveCount(0);
  await next.keyboard.press('Escape');
  expect(await next.locator('.card-planned .card-title').allTextContents()).toEqual(planned);

  // The address alone is enough, and nothing asks before it is loaded again.
  await next.reload();
  await ready(next);
  await expect(next.locator('.turn')).toBeVisible();
  await expect(next.locator('.card-planned')).toHaveCount(1);
  await expect(mark(next)).toHaveCount(0);
});

test('each stage comes back: report, briefing of the first act, verdict', async ({ page }) => {
  test.setTimeout(90_000);
  await toOrders(page);
  await endTurn(page);
  await kept(page, 1);
  await page.reload();
  await ready(page);
  await expect(page.locator('.report')).toBeVisible();
  await playGame(page, () => []);
  const headline = await page.locator('h1').textContent();
  await expect.poll(async () => (await stored(page))[0]?.ended).toBe(true);
  await page.reload();
  await ready(page);
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(page.locator('h1')).toHaveText(headline ?? '');
  // A game that has ended is no longer one to go on with.
  await page.goto('about:blank');
  await page.goto('./');
  await ready(page);
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Your saved games (1)' })).toBeVisible();
});

test('a second tab with the same game says so, overwrites nothing, and keeps on as a copy', async ({
  page,
  context,
}) => {
  await toOrders(page);
  await kept(page, 0);
  const second = await another(context, page.url());
  await expect(mark(second)).toBeVisible();
  await expect(second.locator('[role=status]').first()).toContainText('open in another tab');
  await closeChoice(second);
  await endTurn(second);
  // What the first tab has is untouched.
  await page.goto(page.url().replace(/turn=\d+/, 'turn=0'));
  await page.reload();
  await ready(page);
  await closeChoice(page);
  await expect(mark(page)).toHaveCount(0);

  await mark(second).click();
  await second.getByRole('button', { name: 'Keep on as a copy' }).click();
  await expect(second.locator('dialog[open]')).toHaveCount(0);
  await expect(mark(second)).toHaveCount(0);
  await kept(second, 1);
  expect(second.url()).not.toContain(new URL(page.url()).hash.split('&')[0]);
  await second.getByRole('button', { name: 'Menu' }).click();
  await second.getByRole('button', { name: 'Your saved games' }).click();
  await expect(second.locator('.shelf-row')).toHaveCount(2);
});

test('full storage: the game goes on and says so, gives the file, and is kept again when there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await toOrders(page);
  await endTurn(page);
  await expect(mark(page)).toBeVisible();
  await mark(page).click();
  await expect(page.locator('dialog[open]')).toContainText('no room');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the game as a file' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ kind: 'rr.replay', turns: [{}] });
  await page.keyboard.press('Escape');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await kept(page, 1);
});

test('refused storage: said before anything is lost; the game is played, and leaving it is asked about', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(start);
  await ready(page);
  await expect(mark(page)).toBeVisible();
  await goOn(page);
  await closeChoice(page);
  await endTurn(page);
  await expect(mark(page)).toBeVisible();
  expect(page.url()).not.toContain('kept');
  const asked = page.waitForEvent('dialog');
  const left = page.reload().catch(() => undefined);
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await left;
  await ready(page);
  await page.goto('about:blank');
  await page.goto('./');
  await ready(page);
  await page.getByRole('button', { name: 'Your saved games' }).click();
  await expect(page.locator('.shelf')).toContainText('Nothing can be kept in this browser');
});

test('the shelf: games are renamed, given away as files, and deleted after a question', async ({ page }) => {
  await toOrders(page);
  await endTurn(page);
  await kept(page, 1);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Your saved games' }).click();
  const row = page.locator('.shelf-row');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(`${protectorName} · Turn 2 of`);

  await row.getByRole('button', { name: /^Rename/ }).click();
  await expect(page.locator('#shelf-name')).toBeFocused();
  await page.locator('#shelf-name').fill('The <b>long</b> way');
  await page.keyboard.press('Enter');
  await expect(row.locator('h3')).toHaveText('The <b>long</b> way');

  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: /^Save as a file/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('the-b-long-b-way-seed-5-turn-1.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'rr.replay', seed: '5', turns: [{}] });

  await row.getByRole('button', { name: /^Delete/ }).click();
  const question = page.locator('dialog[open]');
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: /^Delete/ }).click();
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(row).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.shelf')).toContainText('Nothing is kept yet.');

  // The file brings the game back, as a recording, and the shelf takes it.
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await page.setInputFiles('#file', { name: 'way.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('.watch')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Put on the shelf' }).click();
  await expect(page.getByRole('button', { name: 'On your shelf' })).toBeVisible();
  await page.getByRole('button', { name: 'Your saved games' }).click();
  await expect(page.locator('#shelf-replays')).toBeVisible();
  await row.getByRole('button', { name: /^Watch/ }).click();
  await expect(page.locator('.watch')).toBeVisible();
});

test('a record that cannot be read is listed, given away as it lies, and deleted; the others go on', async ({
  page,
}) => {
  await toOrders(page);
  await kept(page, 0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('rip-and-replace');
        asked.onsuccess = () => {
          const tx = asked.result.transaction('games', 'readwrite');
          tx.objectStore('games').put({ id: 'torn', name: 'Torn', turn: 'eight' });
          tx.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
  );
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Your saved games' }).click();
  const torn = page.locator('.shelf-row', { hasText: 'Torn' });
  await expect(torn).toContainText('Cannot be read');
  const download = page.waitForEvent('download');
  await torn.getByRole('button', { name: /^Save as a file/ }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('"eight"');
  await torn.getByRole('button', { name: /^Delete/ }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(torn).toHaveCount(0);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.turn')).toBeVisible();
});

test('axe finds nothing on the shelf, its dialogs, and what a game says that is not kept, light and dark', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const clean = async (at: Page, where: string) => {
    expect({ where, found: await faults(at) }).toEqual({ where, found: [] });
    const { sideways, cut, onEachOther } = await misfits(at);
    expect({ where, sideways, cut, onEachOther }).toEqual({ where, sideways: 0, cut: [], onEachOther: [] });
  };
  await page.goto('./');
  await ready(page);
  await page.getByRole('button', { name: 'Your saved games' }).click();
  await expect(page.locator('.shelf-note')).toBeVisible();
  await clean(page, 'empty shelf');
  await page.goto('about:blank');
  await toOrders(page);
  await kept(page, 0);
  const second = await another(context, page.url());
  await second.emulateMedia({ reducedMotion: 'reduce' });
  await closeChoice(second);
  await expect(mark(second)).toBeVisible();
  await clean(second, 'not kept');
  await mark(second).click();
  await clean(second, 'why not kept');
  await second.keyboard.press('Escape');
  await second.getByRole('button', { name: 'Menu' }).click();
  await clean(second, 'menu of a game that is not kept');
  await second.close();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Your saved games' }).click();
  await expect(page.locator('.shelf-row')).toHaveCount(1);
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await clean(page, `shelf ${width}`);
    for (const action of [/^Rename/, /^Delete/]) {
      await page.getByRole('button', { name: action }).click();
      await clean(page, `${action} ${width}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
  }
});

test('an address of a game that is not kept here says so', async ({ page }) => {
  await page.goto('./#kept=nothing&turn=3');
  await ready(page);
  await expect(page.locator('.shelf')).toContainText('not kept on this device');
  expect(page.url()).not.toContain('kept');
});
