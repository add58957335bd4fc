/** Every page and dialog under axe, in both themes, on screens from a projector's to the narrowest: nothing cut, covered or too small to hit. */
import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { misfits, smallTargets } from './support/fit.ts';
import { atOrders, goOn, ready } from './support/keyboard.ts';
import { inSizes, type Size } from './support/sizes.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';
import { government, start } from './support/world.ts';

/** What does not fit in the page as it stands. */
async function unfit(page: Page): Promise<readonly string[]> {
  // Beneath a foot that stays lies whatever the reader has not come to yet: at the page's end that is nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const { sideways, cut, onEachOther } = await misfits(page);
  return [
    ...(sideways > 0 ? [`${sideways} px too wide`] : []),
    ...cut.map((text) => `cut: ${text}`),
    ...onEachOther.map((pair) => `on each other: ${pair}`),
    ...(await smallTargets(page)).map((target) => `too small: ${target}`),
  ];
}

/** Each tour is made in the first of its sizes, where axe looks too, and every stop is looked at in all of them. */
const TOURS: readonly { readonly on: string; readonly sizes: readonly [Size, ...Size[]] }[] = [
  {
    on: 'desks',
    sizes: [
      [1366, 768],
      [1920, 1080],
    ],
  },
  {
    // 1366 by 768 at 200 %, and the narrowest that text must reflow to: 1280 at 400 %.
    on: 'a phone, a tablet, an enlarged desk and the narrowest screen',
    sizes: [
      [390, 844],
      [820, 1180],
      [683, 384],
      [320, 568],
    ],
  },
];

for (const { on, sizes } of TOURS) {
  test(`every page and dialog fits on ${on}, and axe finds nothing, light and dark`, async ({ page }) => {
    test.setTimeout(600_000);
    const [[width, height]] = sizes;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    await tour(page, {
      look: async (where) => {
        const here: string[] = [];
        await inSizes(page, sizes, async (size) => {
          here.push(...(await unfit(page)).map((misfit) => `${size.join(' by ')}: ${misfit}`));
          if (size === sizes[0]) here.push(...(await faults(page)));
        });
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
  await atOrders(page);
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
