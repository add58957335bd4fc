/** The page in a language 40 % longer than English: nothing is cut, covered or pushed off, and every word comes from where words are kept. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misfits, plainWords } from './support/fit.ts';
import { pseudo } from './support/pseudo.mjs';
import { type Site, serve } from './support/site.ts';
import { inSizes, type Size } from './support/sizes.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

let folder: string;
let site: Site;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
  execFileSync(process.execPath, ['tests/e2e/support/pseudo.mjs', folder], { stdio: 'pipe' });
  site = await serve(folder);
});
test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const SIZES: readonly [Size, ...Size[]] = [
  [390, 844],
  [820, 1180],
  [1366, 768],
];

test('longer words fit on a phone, a tablet and a desk', async ({ page }) => {
  test.setTimeout(600_000);
  const [[width, height]] = SIZES;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const misfit: Record<string, unknown> = {};
  const plain: Record<string, readonly string[]> = {};
  await tour(page, {
    at: `http://localhost:${site.port}/some/where/`,
    word: pseudo,
    look: async (where) => {
      await inSizes(page, SIZES, async (size) => {
        const { sideways, cut, onEachOther } = await misfits(page);
        const at = `${where}, ${size.join(' by ')}`;
        if (sideways + cut.length + onEachOther.length > 0) misfit[at] = { sideways, cut, onEachOther };
      });
      const words = await plainWords(page);
      if (words.length > 0) plain[where] = words;
    },
  });
  expect({ misfit, plain }).toEqual({ misfit: {}, plain: {} });
});
