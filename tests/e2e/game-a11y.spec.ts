/** Every page and dialog under axe, in both themes; on screens from a desk's to a phone's, and magnified, without a sideways scroll. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { misfits, smallTargets } from './support/fit.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
  const found = (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page or dialog, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    await tour(page, {
      look: async (where) => {
        const here = await violations(page);
        if (here.length > 0) found[where] = here;
      },
    });
    expect(found).toEqual({});
  });
}

for (const [name, width, height] of [
  ['a desk', 1366, 768],
  ['a phone', 390, 844],
  // 1366 by 768 at 200 %, and the narrowest that text must reflow to: 1280 at 400 %.
  ['a desk at 200 %', 683, 384],
  ['the narrowest screen', 320, 568],
] as const) {
  test(`all fits on ${name}, and every target is big enough`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    await tour(page, {
      look: async (where) => {
        const { sideways, cut, onEachOther } = await misfits(page);
        const small = await smallTargets(page);
        if (sideways + cut.length + onEachOther.length + small.length > 0)
          found[where] = { sideways, cut, onEachOther, small };
      },
    });
    expect(found).toEqual({});
  });
}
