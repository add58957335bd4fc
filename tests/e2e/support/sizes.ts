/** The window in several sizes, while the page in it stands as it is. */
import type { Page } from '@playwright/test';

/** CSS pixels. */
export type Size = readonly [width: number, height: number];

/** Once the page has laid itself out anew and has been painted. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Looks at the page in each size, and gives the window back the first. */
export async function inSizes(
  page: Page,
  sizes: readonly [Size, ...Size[]],
  look: (size: Size) => Promise<void>,
): Promise<void> {
  const [first, ...others] = sizes;
  await look(first);
  for (const size of [...others, first]) {
    const [width, height] = size;
    await page.setViewportSize({ width, height });
    await nextFrame(page);
    if (size !== first) await look(size);
  }
}
