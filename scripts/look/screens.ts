/**
 * The reference screens, shot from the built page: one game of the full world and one of the invented one, by fixed seeds and orders, so that
 * the same code gives the same pictures. The themes and the desk's two sizes are taken from the same page: only the window changes.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { twoLines } from './lines.ts';

export const SCREENS = ['title', 'turn', 'inspector', 'report', 'compare', 'verdict'] as const;
export type Screen = (typeof SCREENS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}
const DESK: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const PHONE: readonly Size[] = [{ width: 390, height: 844 }];
export const SIZES: readonly Size[] = [...DESK, ...PHONE];

export interface Shot {
  readonly screen: Screen;
  readonly size: Size;
  readonly theme: Theme;
  readonly png: Buffer;
}

/** A shot's name in file names and captions. */
export function nameOf({ screen, size, theme }: Omit<Shot, 'png'>): string {
  return `${screen}-${size.width}x${size.height}-${theme}`;
}

/** All names, in the order of the sheet. */
export const NAMES: readonly string[] = SCREENS.flatMap((screen) =>
  SIZES.flatMap((size) => THEMES.map((theme) => nameOf({ screen, size, theme }))),
);

const SEED = '4127';
/** The turn in which the two lines of the comparison part, and how many turns later they are looked at. */
const PARTS = 4;
const YEARS_ON = 8;
const [FULL, SHORT] = ['chilly-reception', 'archipelago'] as const;

function startOf(scenario: string): string {
  const { powers } = JSON.parse(readFileSync(`scenarios/${scenario}.json`, 'utf8'));
  return `#scenario=${scenario}&seat=${powers.protector}&seed=${SEED}`;
}

/** Resolves to every shot of every screen. @param origin of the served page, ending in "/" */
export async function shootAll(browser: Browser, origin: string): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const sizes of [DESK, PHONE]) {
    const [size] = sizes;
    if (size === undefined) continue;
    const context = await browser.newContext({
      viewport: size,
      hasTouch: sizes === PHONE,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    const shoot = async (screen: Screen): Promise<void> => {
      for (const at of sizes) {
        await page.setViewportSize(at);
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await still(page);
          shots.push({ screen, size: at, theme, png: await page.screenshot({ animations: 'disabled' }) });
        }
      }
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    };
    await tour(page, origin, shoot);
    await context.close();
  }
  return NAMES.flatMap((name) => shots.filter((shot) => nameOf(shot) === name));
}

async function tour(page: Page, origin: string, shoot: (screen: Screen) => Promise<void>): Promise<void> {
  await open(page, origin);
  await shoot('title');

  await open(page, `${origin}${startOf(FULL)}`);
  await page.locator('#go-on').click();
  await turn(page, ['disclosePrivately', 'lobby']);
  await page.locator('#go-on').click();
  await plan(page, ['disclosePublicly', 'speech']);
  // A narrow screen begins with the list, and its dossier is a sheet over it.
  const narrow = (await page.locator('.turn[data-board=list]').count()) > 0;
  if (!narrow) await page.locator('[aria-labelledby=intents-title] .intent').first().click();
  await shoot('turn');
  if (narrow) await page.locator('.list-row button').first().click();
  else await page.keyboard.press('l');
  await page.locator('.why-not-choice input:not(:checked):not(:disabled)').last().check({ force: true });
  await shoot('inspector');
  await page.locator('#end-turn').click();
  await page.locator('.report').waitFor();
  await shoot('report');

  await open(page, `${origin}${startOf(SHORT)}`);
  await toTheEnd(page, (at) => (at % 2 === 0 ? ['disclosePrivately', 'lobby'] : ['speech']));
  await shoot('verdict');

  await compare(page, origin);
  await shoot('compare');
}

/** Two lines of the full world side by side, some years after they part. */
async function compare(page: Page, origin: string): Promise<void> {
  const [one, other] = twoLines(readFileSync(`scenarios/${FULL}.json`, 'utf8'), SEED, PARTS);
  await open(page, origin);
  await page.getByRole('button', { name: 'Open a link or file' }).click();
  await page.setInputFiles('#file', one);
  await page.locator('.watch').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Compare with another recording' }).click();
  await page.locator('dialog[open] input[type=file]').setInputFiles(other);
  await page.locator('.compare').waitFor({ timeout: 60_000 });
  for (let step = 0; step < YEARS_ON; step++) await page.getByRole('button', { name: /^Step forward/ }).click();
}

async function toTheEnd(page: Page, orders: (turn: number) => readonly string[]): Promise<void> {
  for (let at = 0; (await page.locator('.verdict').count()) === 0; at++) {
    const briefing = page.locator('.briefing');
    await page.locator('.turn, .briefing, .report').first().waitFor();
    if ((await briefing.count()) > 0) await page.locator('#go-on').click();
    else if ((await page.locator('.report').count()) > 0) await page.locator('#go-on').click();
    else await turn(page, orders(at));
  }
}

async function turn(page: Page, orders: readonly string[]): Promise<void> {
  await plan(page, orders);
  await page.locator('#end-turn').click();
  await page.locator('.report').waitFor();
}

/** Leaves choices to silence, and plays the cards of some kinds where the hand offers them, taking first answers. */
async function plan(page: Page, orders: readonly string[]): Promise<void> {
  await page.locator('.turn').waitFor();
  const dialog = page.locator('dialog[open]');
  if ((await page.locator('.hand-dilemma').count()) > 0) await dialog.first().waitFor();
  while ((await dialog.count()) > 0) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
  for (const kind of orders) {
    const card = page.locator(`.card[data-kind=${kind}]:not(.card-planned)[aria-disabled=false]`).first();
    if ((await card.count()) === 0) continue;
    await card.evaluate((element) => (element as HTMLElement).click());
    await page.waitForTimeout(50);
    if ((await dialog.count()) > 0) await dialog.locator('.button-primary').click();
  }
}

async function open(page: Page, address: string): Promise<void> {
  // A fragment alone does not load the page anew.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Fonts are there, nothing is being worked out, every picture is drawn, the map has its first frame, and nothing has been painted for two frames. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.querySelector('[aria-busy=true]') === null &&
      [...document.querySelectorAll('.static-map canvas')].every(
        (canvas) => canvas.getAttribute('data-drawn') === 'true',
      ),
    undefined,
    { timeout: 30_000 },
  );
  if ((await page.locator('.map-host').count()) > 0) await page.locator('.map-host[data-ready=true]').waitFor();
  await page.mouse.move(0, 0);
  // The live map draws when told, and lays itself anew a moment after the window has changed.
  await page.waitForTimeout(400);
}
