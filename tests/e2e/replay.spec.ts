/** Recorded games in the page: watched, scrubbed, noted, played on and compared. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { misfits } from './support/fit.ts';
import { atOrders, goOn, ready } from './support/keyboard.ts';
import { medianOf } from './support/mainThread.ts';
import { type RecordedFile, recordings } from './support/recording.ts';
import { expect, test } from './support/test.ts';
import { government, protectorName, states, turns } from './support/world.ts';

// Games are played and verified before anything is looked at.
test.describe.configure({ timeout: 120_000 });

const PARTS = 2;
const source = readFileSync('scenarios/archipelago.json', 'utf8');
const small = recordings(source, '2', PARTS);
/** Milliseconds of script that a seek may take: the aim is 50, in the middle of a whole game in each direction. */
const SEEK_BUDGET = 50;

async function open(page: Page, file: RecordedFile): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await ready(page);
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await page.setInputFiles('#file', file);
  await expect(page.locator('.watch')).toBeVisible({ timeout: 30_000 });
}

const cursor = (page: Page) => page.locator('.watch, .compare');
const said = (page: Page) => page.locator('p[role=status][aria-live=polite]');

async function at(page: Page, turn: number): Promise<void> {
  await expect(cursor(page)).toHaveAttribute('data-cursor', String(turn));
}

test('a recording opens verified, and moves by keys, by slider and by pointer, both ways', async ({ page }) => {
  await open(page, small.one);
  await expect(page.getByText(`${turns} turns verified`)).toBeVisible();
  await at(page, 0);
  const gauges = page.locator('.gauges');
  const before = await gauges.textContent();

  await page.keyboard.press('.');
  await at(page, 1);
  await expect(said(page)).toContainText(/Nobody changed posture|moves to/);
  await page.keyboard.press(',');
  await at(page, 0);
  await page.keyboard.press('n');
  await expect(said(page)).toContainText(/: .+ moves to /);

  const slider = page.getByRole('slider', { name: 'Turn' });
  await slider.focus();
  await page.keyboard.press('End');
  await at(page, turns);
  await expect(slider).toHaveAttribute('aria-valuetext', /^The end/);
  await expect.poll(() => gauges.textContent()).not.toBe(before);
  await page.keyboard.press('Home');
  await at(page, 0);
  await expect.poll(() => gauges.textContent()).toBe(before);
  await page.keyboard.press('ArrowRight');
  await at(page, 1);
  await page.keyboard.press('PageUp');
  await expect(cursor(page)).not.toHaveAttribute('data-cursor', '1');

  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is there');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await at(page, turns / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await at(page, turns);
});

test('one that waits for orders opens at its beginning too, and its report says which turn it tells', async ({
  page,
}) => {
  const whole = JSON.parse(small.one.buffer.toString());
  const begun = { ...small.one, buffer: Buffer.from(JSON.stringify({ ...whole, turns: whole.turns.slice(0, PARTS) })) };
  await open(page, begun);
  await expect(page.getByText(`${PARTS} turns verified`)).toBeVisible();
  await at(page, 0);
  const first = await page.getByRole('slider', { name: 'Turn' }).getAttribute('aria-valuetext');
  await page.keyboard.press('.');
  await at(page, 1);
  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(page.locator('.watch-report')).toContainText(`The turn before: ${first?.split(',')[0]}`);
});

test('on an enlarged screen the menu opens at its top, with the focus on its first item', async ({ page }) => {
  await page.setViewportSize({ width: 910, height: 512 });
  await open(page, small.one);
  await page.getByRole('button', { name: 'Menu' }).click();
  const items = page.getByRole('dialog').locator('.dialog-body button');
  await expect(items.first()).toBeFocused();
  await expect(items.first()).toBeInViewport({ ratio: 1 });
  expect(await page.locator('.dialog-body').evaluate((body) => body.scrollTop)).toBe(0);
});

test('it plays by itself, and a key stops it', async ({ page }) => {
  await open(page, small.one);
  await page.locator('h1').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await at(page, 2);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const stood = await cursor(page).getAttribute('data-cursor');
  await page.waitForTimeout(1500);
  await at(page, Number(stood));
});

test('what a turn did is told with its orders and its causes', async ({ page }) => {
  await open(page, small.one);
  await page.keyboard.press('n');
  const turn = Number(await cursor(page).getAttribute('data-cursor'));
  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(page.locator('.watch-finding')).not.toBeEmpty();
  await page.locator('.watch-report .aim-figures button').first().click();
  await expect(page.getByRole('dialog')).toContainText('Causes');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Report' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Orders' })).toBeFocused();
  await expect(page.locator('.watch-orders > li').first()).toContainText(protectorName);
  await expect(page.locator('.watch-orders > li').first()).toContainText('played by a person');
  const here = await page.locator('.watch-panel').textContent();
  await page.locator('h1').focus();
  await page.keyboard.press('.');
  await at(page, turn + 1);
  await expect.poll(() => page.locator('.watch-panel').textContent()).not.toBe(here);
});

test('another seat has its own aims, and nobody sees the truth before the end', async ({ page }) => {
  await open(page, small.one);
  const seat = page.getByRole('combobox', { name: 'Seen by' });
  const options = await seat.locator('option').allInnerTexts();
  expect(options.slice(0, 2)).toEqual(['An observer', protectorName]);
  const before = await page.locator('.gauges').textContent();
  await seat.selectOption({ label: government?.name ?? '' });
  await expect(said(page)).toContainText(government?.name ?? '');
  await expect.poll(() => page.locator('.gauges').textContent()).not.toBe(before);
  await page.locator('h1').focus();
  for (let turn = 0; turn < turns; turn++) {
    await at(page, turn);
    await expect(page.getByRole('tab', { name: 'Verdict' })).toHaveCount(0);
    await page.keyboard.press('.');
  }
  await page.getByRole('tab', { name: 'Verdict' }).click();
  await expect(page.getByText('The world you were in')).toBeVisible();
  await page.locator('h1').focus();
  await page.keyboard.press(',');
  await expect(page.getByText('The world you were in')).toHaveCount(0);
});

test('a note is kept at its turn, listed, and in the file that is saved', async ({ page }) => {
  await open(page, small.one);
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await page.keyboard.press('w');
  await expect(page.getByLabel(/^Note at /)).toBeFocused();
  // Keys write here, and move nothing.
  await page.keyboard.type('Why wait, then. Nobody knew.');
  await at(page, 2);
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.locator('.timeline-note')).toHaveCount(1);
  await page.locator('h1').focus();
  await page.keyboard.press(',');
  await expect(page.getByLabel(/^Note at /)).toHaveValue('');
  await page.locator('.watch-note-list button').click();
  await at(page, 2);
  await expect(page.getByLabel(/^Note at /)).toHaveValue('Why wait, then. Nobody knew.');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Save the game as a file' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved.notes).toEqual([{ turn: 2, text: 'Why wait, then. Nobody knew.' }]);
});

test('it is played on as another role, and the line compared with the original', async ({ page }) => {
  await open(page, small.one);
  for (let turn = 0; turn < PARTS; turn++) await page.keyboard.press('.');
  await page.getByRole('button', { name: 'Play on from here' }).click();
  const dialog = page.getByRole('dialog', { name: /^Play on from / });
  await expect(dialog).toContainText('The recording stays as it is');
  await dialog.getByLabel('Play as').selectOption({ label: government?.name ?? '' });
  await dialog.getByRole('button', { name: 'Play on' }).click();
  await expect(page.locator('.turn:not(.watch), .briefing')).toBeVisible();
  // The first turn of the new line: past what is told and asked, on to its report.
  if ((await page.locator('.briefing').count()) > 0) await goOn(page);
  await atOrders(page);
  await page.locator('#end-turn').click();
  await expect(page.locator('.report')).toBeVisible();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Compare with the original' }).click();
  await expect(page.locator('.compare-map canvas')).toHaveCount(2);
  const rows = page.locator('.compare-differences tbody tr');
  await expect(rows.first()).toContainText(`Turn ${PARTS + 1}, `);
  await expect(rows.first()).toContainText('first divergence');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.locator('.report')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Look back over the game' }).click();
  await at(page, PARTS + 1);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Back to the game' }).click();
  await expect(page.locator('.report')).toBeVisible();
});

test('two recordings are held against each other; another scenario is not', async ({ page }) => {
  await open(page, small.one);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Compare with another recording' }).click();
  const picker = page.getByRole('dialog', { name: 'The line to compare with' });
  await picker.locator('input[type=file]').setInputFiles({
    name: 'no.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(picker).toContainText('could not be opened');
  await picker.locator('input[type=file]').setInputFiles(small.other);
  await at(page, PARTS + 1);
  await expect(page.locator('.compare-differences tbody tr').first()).toContainText(`Turn ${PARTS + 1}, `);
  await expect(page.getByRole('textbox', { name: 'Name of line A' })).toHaveValue('one');
  await expect(page.getByRole('textbox', { name: 'Name of line B' })).toHaveValue('other');
  // However long a name is, the maps stand beside each other.
  await page.getByRole('textbox', { name: 'Name of line A' }).fill('Pay everybody first, and threaten nobody until 5G');
  await page.keyboard.press('Enter');
  const [first, second] = await Promise.all([0, 1].map((map) => page.locator('.compare-map').nth(map).boundingBox()));
  expect(first?.y).toBe(second?.y);
  await page.getByRole('textbox', { name: 'Name of line B' }).fill('Pay first');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Pay first' })).toBeVisible();

  const slider = page.getByRole('slider', { name: 'both lines move together' });
  await slider.focus();
  await page.keyboard.press('Home');
  await at(page, 0);
  await expect(said(page)).toContainText('no government differs');
  await page.keyboard.press('n');
  await expect(said(page)).toContainText(/governments? differs?\. .+ in A, .+ in B/);
  const named = await page.locator('.compare-differences tbody th').allInnerTexts();
  expect(named.some((name) => states.some((state) => state.name === name))).toBe(true);

  const elsewhere = JSON.parse(source);
  elsewhere.meta.title = 'Another Sea';
  const foreign = recordings(JSON.stringify(elsewhere), '5', 1);
  await page.getByRole('button', { name: 'Choose another line' }).click();
  await picker.locator('input[type=file]').setInputFiles(foreign.one);
  await expect(page.getByText('cannot be held against each other turn by turn')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.compare-map')).toHaveCount(0);
});

test('a whole game scrubs both ways within its budget', async ({ page }) => {
  test.setTimeout(240_000);
  const long = recordings(readFileSync('scenarios/chilly-reception.json', 'utf8'), '7', 7);
  await open(page, long.one);
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const last = Number(await page.getByRole('slider', { name: 'Turn' }).getAttribute('max'));
  expect(last).toBe(24);
  const way = Array.from({ length: last + 1 }, (_, turn) => turn);
  for (const tab of ['Dossier', 'Report']) {
    await page.getByRole('tab', { name: tab }).click();
    for (const [direction, stops] of [
      ['forward', way],
      ['back', [...way].reverse()],
    ] as const) {
      const spent: number[] = [];
      for (const stop of stops) {
        const before = await script();
        await page.evaluate(async (turn) => {
          const range = document.querySelector<HTMLInputElement>('#timeline-cursor');
          if (range === null) return;
          range.valueAsNumber = turn;
          range.dispatchEvent(new Event('input', { bubbles: true }));
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        }, stop);
        await at(page, stop);
        spent.push((await script()) - before);
      }
      const median = medianOf(spent);
      console.log(
        `seek ${direction} with ${tab}: ${median.toFixed(1)} ms of script in the middle of ${spent.length}, worst ${Math.max(...spent).toFixed(1)} ms (held to ${SEEK_BUDGET} ms)`,
      );
      expect(median).toBeLessThan(SEEK_BUDGET);
    }
  }
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`axe finds nothing on both pages, light and dark, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const clean = async (where: string) => {
      expect({ where, found: await faults(page) }).toEqual({ where, found: [] });
      const off = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(off, where).toBeLessThanOrEqual(0);
    };
    await open(page, small.one);
    await page.keyboard.press('n');
    for (const tab of await page.getByRole('tab').allInnerTexts()) {
      await page.getByRole('tab', { name: tab }).click();
      await clean(tab);
    }
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Play and pause');
    await clean('keys');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Play on from here' }).click();
    await clean('play on');
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Turn' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Verdict' }).click();
    await clean('verdict');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Compare with another recording' }).click();
    await clean('choice of a line');
    await page.setInputFiles('#second-line', small.other);
    await expect(page.locator('.compare-map canvas')).toHaveCount(2);
    await clean('compare');
  });
}

/** Controls of the page that another thing lies on, though they stand in the window: what a hand would press is not what it sees. */
function covered(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      `${selector} :is(button, select, input, [role=tab])`,
    )) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'center' });
      const box = control.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (at === null || !(control.contains(at) || at.contains(control) || control.closest('label')?.contains(at)))
        found.push(`${control.className} "${control.ariaLabel ?? control.textContent}"`);
    }
    scrollTo(0, 0);
    return found;
  }, within);
}

for (const [width, height] of [
  [910, 512],
  [1093, 614],
  [820, 1180],
  [390, 844],
] as const) {
  test(`nothing covers anything on both pages at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const fits = async (where: string) => {
      expect({ where, ...(await misfits(page)) }).toEqual({ where, sideways: 0, cut: [], onEachOther: [] });
    };
    await open(page, small.one);
    for (const tab of await page.getByRole('tab').allInnerTexts()) {
      await page.getByRole('tab', { name: tab }).click();
      await fits(tab);
      expect(await covered(page, '.watch')).toEqual([]);
      // Wherever the page is scrolled to, time can be moved, and the most of the screen is left to what it moves.
      for (const to of [0, 300, 1e6]) {
        await page.evaluate((top) => scrollTo(0, top), to);
        const foot = await page.locator('.watch-time').boundingBox();
        if (foot === null) throw new Error('the timeline is there');
        expect(foot.y + foot.height).toBeLessThanOrEqual(height + 1);
        expect(foot.y).toBeGreaterThanOrEqual(height * 0.3);
        if (height < 1000) expect(foot.height).toBeLessThanOrEqual(height / 4);
      }
    }
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await fits('choice of a line');
    await page.setInputFiles('#second-line', small.other);
    await expect(page.locator('.compare-map canvas')).toHaveCount(2);
    await fits('compare');
    expect(await covered(page, '.compare')).toEqual([]);
  });
}
