/** Every page and dialog under axe, in both themes, and on screens from a desk's to the narrowest: nothing cut, covered or too small to hit. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { misfits, smallTargets } from './support/fit.ts';
import { goOn, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { closeDialog, tour } from './support/tour.ts';
import { government, start } from './support/world.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
  const found = (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

/** What is wrong with the page as it stands. @param withAxe whether the rules are run too: they take their time */
async function findings(page: Page, withAxe: boolean): Promise<readonly string[]> {
  // Beneath a foot that stays lies whatever the reader has not come to yet: at the page's end that is nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const { sideways, cut, onEachOther } = await misfits(page);
  return [
    ...(sideways > 0 ? [`${sideways} px too wide`] : []),
    ...cut.map((text) => `cut: ${text}`),
    ...onEachOther.map((pair) => `on each other: ${pair}`),
    ...(await smallTargets(page)).map((target) => `too small: ${target}`),
    ...(withAxe ? await violations(page) : []),
  ];
}

for (const { on, width, height, axe } of [
  { on: 'a desk', width: 1366, height: 768, axe: 'light' },
  { on: 'a phone', width: 390, height: 844, axe: 'dark' },
  // 1366 by 768 at 200 %, and the narrowest that text must reflow to: 1280 at 400 %.
  { on: 'a desk at 200 %', width: 683, height: 384, axe: null },
  { on: 'the narrowest screen', width: 320, height: 568, axe: null },
] as const) {
  const rules = axe === null ? '' : `, and axe finds nothing, ${axe}`;
  test(`every page and dialog fits on ${on}${rules}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: axe ?? 'light', reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    await tour(page, {
      look: async (where) => {
        const here = await findings(page, axe !== null);
        if (here.length > 0) found[where] = here;
      },
    });
    expect(found).toEqual({});
  });
}

test('where the device sets its own few colours, glyphs, bars and squares still stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(start);
  await ready(page);
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  if ((await page.locator('.hand-dilemma').count()) > 0) await closeDialog(page);
  await page.keyboard.press('/');
  await page.keyboard.type(government?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reasons')).toBeVisible();
  const seen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const colours = (selector: string, property: string) =>
      [...document.querySelectorAll(selector)].map((mark) => getComputedStyle(mark).getPropertyValue(property));
    const marks: Readonly<Record<string, readonly string[]>> = {
      gauges: colours('.gauge-fill', 'background-color'),
      reasons: colours('.bar-minus', 'background-color'),
      squares: colours('.window-square', 'background-color'),
      pips: colours('.pip-filled', 'background-color'),
      rings: colours('.posture-glyph-ring', 'stroke'),
      fillings: colours('.posture-glyph-fill', 'fill'),
    };
    return Object.entries(marks).map(([name, found]) => ({
      name,
      stands: found.length > 0 && found.every((colour) => colour !== ground && colour !== 'rgba(0, 0, 0, 0)'),
    }));
  });
  expect(seen.filter(({ stands }) => !stands)).toEqual([]);
});
