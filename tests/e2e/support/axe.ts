/** The rules of accessibility, run in the page as it stands. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { nextFrame } from './sizes.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can break: it has other colours, and nothing else. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What the page, with the dialog over it, is found at fault for in the light theme and in the dark one, each rule with the places that break
 * it. The rules are put into a page once, and only what breaks them is worked out in full: together that is a tenth of the time.
 */
export async function faults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { colorScheme, runOnly } of [
    { colorScheme: 'dark', runOnly: OF_COLOUR },
    { colorScheme: 'light', runOnly: ALL },
  ] as const) {
    // Colours that fade into each other are neither theme's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await nextFrame(page);
    const broken = await page.evaluate(async (runOnly) => {
      const { axe: rules } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await rules.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    }, runOnly);
    found.push(...broken.map((rule) => `${colorScheme}: ${rule}`));
  }
  return found;
}
