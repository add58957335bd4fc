/** What comes in from outside: dropped, pasted, chosen; sound, broken and hostile. Nothing changes until all of it is well. */
import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { drop, paste, recorded, scenarioFile, scenarioText, withMarkup, withOwnMap } from './support/files.ts';
import { atOrders, goOn, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { start } from './support/world.ts';

const dialog = (page: Page) => page.locator('dialog[open]');
const json = (value: unknown): string => JSON.stringify(value);

async function clean(page: Page, where: string): Promise<void> {
  expect({ where, found: await faults(page) }).toEqual({ where, found: [] });
}

async function atTitle(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await ready(page);
}

/** A game in hand: a turn played, at the orders of the next. */
async function inGame(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(start);
  await ready(page);
  await goOn(page);
  await atOrders(page);
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
}

test('a scenario that is dropped plays like a built-in one', async ({ page }) => {
  test.setTimeout(200_000);
  await atTitle(page);
  const mine = { ...scenarioFile(), id: 'mine' };
  await drop(page, [{ name: 'mine.json', text: json(mine) }], false);
  await expect(page.getByText('Drop the file to open it')).toBeVisible();
  await drop(page, [{ name: 'mine.json', text: json(mine) }]);
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Archipelago' })).toBeFocused();
  await page.getByRole('button', { name: /^Start as/ }).click();
  await expect(page.locator('.briefing')).toBeVisible();
  await goOn(page);
  await atOrders(page);
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
});

test('the text of a recorded game is pasted, verified and shown; so is one in the dialog’s field', async ({ page }) => {
  test.setTimeout(200_000);
  await atTitle(page);
  await paste(page, json(recorded(2)));
  await expect(page.locator('.watch')).toBeVisible();
  await expect(page.getByText('Verified: all 2 turns play out as recorded.')).toBeAttached();

  await atTitle(page);
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await page.getByLabel('Or paste the text of a file, or a link').fill('no link');
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page)).toContainText('neither a link to a game nor the text of a file');
  await page.getByLabel('Or paste the text of a file, or a link').fill(scenarioText);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Archipelago' })).toBeFocused();
});

test('what is broken is refused at its place, and the game in hand stays as it was', async ({ page }) => {
  test.setTimeout(200_000);
  await inGame(page);
  const before = await page.locator('main').textContent();
  await drop(page, [{ name: 'broken.json', text: scenarioText.replace('"startQuarter"', '"startQarter"') }]);
  await expect(dialog(page)).toContainText('broken.json');
  await expect(dialog(page)).toContainText('2 problems.');
  await expect(dialog(page)).toContainText('The present game stays as it is.');
  await expect(dialog(page)).toContainText('Did you mean “startQuarter”?');
  const marked = dialog(page).locator('.excerpt-own').nth(1);
  await expect(marked).toContainText('"startQarter": 2');
  await expect(marked.locator('mark')).toHaveText('"');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.locator('main').textContent()).toBe(before);

  for (const [files, words] of [
    [
      [
        { name: 'a.json', text: '{}' },
        { name: 'b.json', text: '{}' },
      ],
      'One file at a time',
    ],
    [[{ name: 'picture.png', text: '\u0000\u0001PNG' }], 'This is not a text file'],
    [[{ name: 'huge.json', text: 'x'.repeat(8_100_000) }], 'at most 8 MB can be opened'],
    [[{ name: 'empty.json', text: '' }], 'The file is empty'],
    [[{ name: 'deep.json', text: '['.repeat(100_000) }], 'Lists and objects stand too deep'],
  ] as const) {
    await drop(page, files);
    await expect(dialog(page)).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await paste(page, 'hello');
  await expect(dialog(page)).toContainText('neither a link to a game nor the text of a file');
  await page.keyboard.press('Escape');
  expect(await page.locator('main').textContent()).toBe(before);
});

test('problems can be copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atTitle(page);
  await drop(page, [{ name: 'mine.json', text: '{\n  "format": 1,\n  "id": 7\n}\n' }]);
  await dialog(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Line 3, column 9 ($.id)');
  expect(copied).toContain('> 3 |   "id": 7\n              ^');
});

test('a map of its own as GeoJSON is drawn and played on', async ({ page }) => {
  test.setTimeout(200_000);
  await atTitle(page);
  await drop(page, [{ name: 'own-map.json', text: json(withOwnMap()) }]);
  await expect(page.getByRole('heading', { level: 1, name: 'Archipelago' })).toBeFocused();
  await page.getByRole('button', { name: /^Start as/ }).click();
  await goOn(page);
  await atOrders(page);
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  // More than one flat colour: there is land on it.
  const shades = await page.locator('#map canvas').first().screenshot();
  expect(shades.length).toBeGreaterThan(8_000);
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
});

test('reading can be cancelled, and leaves everything as it was', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/opener.worker*', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await atTitle(page);
  await drop(page, [{ name: 'slow.json', text: json(recorded(1)) }]);
  await expect(dialog(page)).toContainText('Reading slow.json');
  await clean(page, 'reading');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toHaveCount(0);
  letGo();
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: 'Play now' })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test.describe('a reader that breaks', () => {
  test.use({ provoked: [/the reader broke/] });
  test('is ended, and said to be', async ({ page }) => {
    await page.route('**/opener.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("the reader broke");' }),
    );
    await atTitle(page);
    await drop(page, [{ name: 'any.json', text: scenarioText }]);
    await expect(dialog(page)).toContainText('Reading it broke the reader');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Play now' })).toBeVisible();
  });
});

test('a game that is kept nowhere is not left without asking', async ({ page }) => {
  test.setTimeout(200_000);
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await inGame(page);
  await drop(page, [{ name: 'mine.json', text: scenarioText }]);
  await expect(dialog(page)).toContainText('“mine.json” is ready to open');
  await clean(page, 'leaving');
  await dialog(page).getByRole('button', { name: 'Stay with it' }).click();
  await expect(page.locator('.report')).toBeVisible();
  await drop(page, [{ name: 'mine.json', text: scenarioText }]);
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save it as a file and go on' }).click();
  expect((await download).suggestedFilename()).toMatch(/turn-1\.json$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Archipelago' })).toBeFocused();
});

test('a game that was altered is named by its turn and by what differs', async ({ page }) => {
  await atTitle(page);
  const replay = recorded(3);
  const turns = replay.turns.map((turn, index) => (index === 1 ? { ...turn, orders: {} } : turn));
  await drop(page, [{ name: 'altered.json', text: json({ ...replay, turns }) }]);
  await expect(dialog(page)).toContainText('does not play out as recorded');
  await expect(dialog(page)).toContainText(/Turn 2, .*, is the first that does not play out as recorded/);
  await expect(dialog(page)).toContainText('What differs after that turn:');
});

test('a game of other rules is offered to be played again on today’s, and marked', async ({ page }) => {
  await atTitle(page);
  await drop(page, [{ name: 'old.json', text: json({ ...recorded(2), rulesVersion: '0.1' }) }]);
  await expect(dialog(page)).toContainText('This game was played under rules 0.1');
  await clean(page, 'other rules');
  await dialog(page).getByRole('button', { name: 'Play its orders on today’s rules' }).click();
  await expect(page.locator('.watch')).toBeVisible();
  await expect(page.locator('.watch')).toContainText('0.1');
});

test('markup in every text of a scenario stays text', async ({ page }) => {
  test.setTimeout(200_000);
  await atTitle(page);
  const found = () =>
    page.evaluate(() => ({
      pwned: '__pwned' in window,
      images: document.querySelectorAll('img, script:not([src]), iframe, object, embed, foreignObject').length,
      handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
    }));
  const harmless = { pwned: false, images: 0, handlers: [] };
  await drop(page, [{ name: '<img src=x onerror=__pwned=1>.json', text: json(withMarkup()) }]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=__pwned=1>');
  expect(await found()).toEqual(harmless);
  await page.getByRole('button', { name: /^Start as/ }).click();
  await expect(page.locator('.briefing')).toBeVisible();
  expect(await found()).toEqual(harmless);
  await goOn(page);
  await atOrders(page);
  expect(await found()).toEqual(harmless);
  await page.locator('#end-turn').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  expect(await found()).toEqual(harmless);
  // Problems show the file's own words, in messages, paths and excerpts.
  const broken = { ...withMarkup(), '<svg onload=__pwned=1>\u202e': '<b>', format: '<script>__pwned=1</script>' };
  await drop(page, [{ name: '<b>.json', text: json(broken) }]);
  await expect(dialog(page).locator('.problems')).toContainText('<svg onload=__pwned=1>\\u202E');
  expect(await found()).toEqual(harmless);
});

test('the page obeys a strict policy, and so do its workers', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { violations: string[] }).violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await inGame(page);
  await drop(page, [{ name: 'mine.json', text: scenarioText }]);
  await expect(page.getByRole('heading', { level: 1, name: 'Archipelago' })).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  // A worker's own file brings its policy as a header, where this project serves the page.
  const [worker] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('opener.worker')),
  );
  const response = await page.request.get(worker ?? '');
  expect(response.headers()['content-security-policy']).toContain("script-src 'self'");
});

test.describe('code from elsewhere', () => {
  test.use({ provoked: [/Content Security Policy/] });
  test('does not run', async ({ page }) => {
    await atTitle(page);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.__pwned = 1';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.__pwned = 1">';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 300));
      let evaluated = true;
      try {
        new Function('window.__pwned = 1')();
      } catch {
        evaluated = false;
      }
      return { pwned: '__pwned' in window, evaluated };
    });
    expect(ran).toEqual({ pwned: false, evaluated: false });
  });
});

test('axe finds nothing in what a file has to say, light and dark', async ({ page }) => {
  test.setTimeout(200_000);
  await atTitle(page);
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await clean(page, 'open');
  await page.keyboard.press('Escape');
  await drop(page, [{ name: 'broken.json', text: scenarioText.replaceAll('"low"', '"lo"') }]);
  await expect(dialog(page)).toContainText('more problems after these');
  await clean(page, 'problems');
  await page.keyboard.press('Escape');
  await drop(page, [{ name: 'a.json', text: '{}' }], false);
  await clean(page, 'drop');
  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent('dragleave', { dataTransfer: new DataTransfer() })),
  );
  const warned = { ...scenarioFile() };
  warned.sources = { ...(warned.sources as object), nobodys: { title: 'No', locator: '', type: 'x', note: '' } };
  await drop(page, [{ name: 'mine.json', text: json(warned) }]);
  await expect(page.getByText('1 warning')).toBeVisible();
  await clean(page, 'warnings');
});
