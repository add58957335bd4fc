/**
 * `npm run contact-sheet`: the reference screens of the page in `dist/` on one sheet, and each by itself, under `test-results/look/`.
 * With `--renew` they also become what `tests/e2e/look.spec.ts` holds the page against.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { FLAGS, findChromium } from './chromium.mjs';
import { freePort } from './freePort.mjs';
import { KEPT } from './look/kept.ts';
import { packed, shrink } from './look/picture.ts';
import { nameOf, SCREENS, type Shot, SIZES, shootAll, THEMES } from './look/screens.ts';

const OUT = 'test-results/look';
/** Width of a column of the sheet, CSS pixels, by the shot's width. */
const COLUMN = 0.36;

const renew = process.argv.includes('--renew');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found; `npm test` says what to install.');

const port = await freePort(4373);
const server = await preview({ logLevel: 'warn', preview: { port, strictPort: true, open: false } });
const browser = await chromium.launch({ executablePath, args: FLAGS });
const shots = await shootAll(browser, `http://localhost:${port}/`);
mkdirSync(OUT, { recursive: true });
for (const shot of shots) writeFileSync(`${OUT}/${nameOf(shot)}.png`, shot.png);
writeFileSync(`${OUT}/contact-sheet.png`, await sheetOf(browser, shots));
await browser.close();
await server.close();
if (renew) {
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  for (const shot of shots) writeFileSync(`${KEPT}/${nameOf(shot)}.png`, packed(shrink(shot.png)));
}
console.log(`${shots.length} screens: ${OUT}/contact-sheet.png${renew ? `; kept in ${KEPT}` : ''}`);
process.exit(0);

/** One row for each screen, light and dark of each size beside each other, each with its name beneath. */
async function sheetOf(by: Browser, all: readonly Shot[]): Promise<Buffer> {
  const figure = (shot: Shot): string => {
    const width = Math.round(shot.size.width * COLUMN);
    const source = `data:image/png;base64,${shot.png.toString('base64')}`;
    return `<figure style="width:${width}px"><img src="${source}" width="${width}"><figcaption>${nameOf(shot)}</figcaption></figure>`;
  };
  const rows = SCREENS.map((screen) => {
    const row = SIZES.flatMap((size) =>
      THEMES.flatMap((theme) =>
        all.filter((shot) => shot.screen === screen && shot.size === size && shot.theme === theme),
      ),
    );
    return `<div>${row.map(figure).join('')}</div>`;
  });
  const style =
    'body{margin:24px;background:#888;font:600 15px sans-serif;color:#000}div{display:flex;gap:16px;align-items:start;margin-bottom:24px}figure{margin:0}img{display:block}figcaption{padding-top:4px}';
  const page = await by.newPage({ viewport: { width: 2760, height: 800 } });
  await page.setContent(`<!doctype html><style>${style}</style>${rows.join('')}`);
  return page.screenshot({ fullPage: true });
}
