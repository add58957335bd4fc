/** `npm run icons`: the pictures under which the page is installed, drawn from the favicon. Run where it has changed, and commit the files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium.mjs';

const folder = new URL('../assets/icons/', import.meta.url);
const mark = readFileSync(new URL('favicon.svg', folder), 'utf8');

/** Of a maskable icon only the circle of 80 % is sure to be seen. */
const MASKED = { scale: 0.72, square: true };
const WHOLE = { scale: 1, square: false };
/** The system cuts the corners of a touch icon itself. */
const TOUCH = { scale: 0.86, square: true };

const ICONS = [
  { file: 'icon-192.png', size: 192, ...WHOLE },
  { file: 'icon-512.png', size: 512, ...WHOLE },
  { file: 'icon-maskable-512.png', size: 512, ...MASKED },
  { file: 'icon-180.png', size: 180, ...TOUCH },
];

const executablePath = ensureChromium();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const ground = /<rect[^>]*fill="([^"]+)"/.exec(mark)?.[1] ?? '#15191C';
for (const { file, size, scale, square } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * scale);
  await page.setContent(
    `<style>html,body{margin:0;height:100%;${square ? `background:${ground};` : ''}display:grid;place-items:center}svg{width:${side}px;height:${side}px}</style>${mark}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)), omitBackground: !square });
  await page.close();
}
await browser.close();
