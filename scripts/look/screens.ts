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
/** Each device's page is shot in these sizes of its window. */
export const DEVICES: Readonly<Record<'desk' | 'phone', readonly [Size, ...Size[]]>> = {
  desk: [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ],
  phone: [{ width: 390, height: 844 }],
};
export type Device = keyof typeof DEVICES;
export const SIZES: readonly Size[] = [...DEVICES.desk, ...DEVICES.phone];

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

/** The names of every screen in some sizes, in the order of the sheet. */
export function namesOf(sizes: readonly Size[]): readonly string[] {
  return SCREENS.flatMap((screen) => sizes.flatMap((size) => THEMES.map((theme) => nameOf({ screen, size, theme }))));
}

function inOrder(shots: readonly Shot[], sizes: readonly Size[]): readonly Shot[] {
  return namesOf(sizes).flatMap((name) => shots.filter((shot) => nameOf(shot) === name));
}

const SEED = '4127';
/** The turn in which the two lines of the comparison part, and how many turns later they are looked at. */
const PARTS = 4;
const YEARS_ON = 8;
const [FULL, SHORT] = ['chilly-reception', 'archipelago'] as const;

function startOf(scenario: string): string {
  const { powers } = JSON.parse(readFileSync(`scenarios/${scenario}.json`, 'utf8'));
  return `#scenario=${scenario}&seat=${powers.protector}&seed=${SEED}`;
}

/** Resolves to every shot of every screen, in the order of the sheet. @param origin of the served page, ending in "/" */
export async function shootAll(browser: Browser, origin: string): Promise<readonly Shot[]> {
  const shots = [...(await shoot(browser, origin, 'desk')), ...(await shoot(browser, origin, 'phone'))];
  return inOrder(shots, SIZES);
}

/** Resolves to a device's shots of every screen. @param origin of the served page, ending in "/" */
export async function shoot(browser: Browser, origin: string, device: Device): Promise<readonly Shot[]> {
  const sizes = DEVICES[device];
  const shots: Shot[] = [];
  const context = await browser.newContext({
    viewport: sizes[0],
    hasTouch: device === 'phone',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await tour(page, origin, async (screen) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await still(page);
        shots.push({ screen, size, theme, png: await page.screenshot({ animations: 'disabled' }) });
      }
    }
    await page.setViewportSize(sizes[0]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });
  await context.close();
  return inOrder(shots, sizes);
}

async function tour(page: Page, origin: string, look: (screen: Screen) => Promise<void>): Promise<void> {
  await open(page, origin);
  await page.locator('.title-card').nth(1).waitFor();
  await look('title');

  await open(page, `${origin}${startOf(FULL)}`);
  await page.locator('#go-on').click();
  await turn(page, ['disclosePrivately', 'lobby']);
  await page.locator('#go-on').click();
  await plan(page, ['disclosePublicly', 'speech']);
  // A narrow screen begins with the list, and its dossier is a sheet over it.
  const narrow = (await page.locator('.turn[data-board=list]').count()) > 0;
  if (!narrow) await page.locator('[aria-labelledby=intents-title] .intent').first().click();
  await look('turn');
  if (narrow) await page.locator('.list-row button').first().click();
  else await page.keyboard.press('l');
  await page.locator('.why-not-choice input:not(:checked):not(:disabled)').last().check({ force: true });
  await look('inspector');
  await page.locator('#end-turn').click();
  await page.locator('.report').waitFor();
  await look('report');

  await open(page, `${origin}${startOf(SHORT)}`);
  await toTheEnd(page, (at) => (at % 2 === 0 ? ['disclosePrivately', 'lobby'] : ['speech']));
  await look('verdict');

  await compare(page, origin);
  await look('compare');
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
  if ((await page.locator('.hand-dilemma').count()) > 0) {
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  for (const kind of orders) {
    const card = page.locator(`.card[data-kind=${kind}]:not(.card-planned)[aria-disabled=false]`).first();
    if ((await card.count()) === 0) continue;
    const asks = (await card.getAttribute('aria-haspopup')) !== null;
    await card.evaluate((element) => (element as HTMLElement).click());
    if (asks) await dialog.locator('.button-primary').click();
  }
}

async function open(page: Page, address: string): Promise<void> {
  // A fragment alone does not load the page anew.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 30_000 });
}

/** For so many frames nothing may be left to do: the live map lays itself anew some frames after the window has changed. */
const QUIET_FRAMES = 8;
/** The lab weighs the cards in sight one after the other. */
const MOST_FRAMES = 6000;

/** Fonts are there, nothing is being worked out, every picture is drawn, the map has its first frame, and all that for some frames. */
async function still(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  const isStill = await page.evaluate(
    async ({ quiet, most }) => {
      const undone =
        '[aria-busy=true], .static-map:empty, .static-map canvas:not([data-drawn=true]), .map-host:not([data-ready=true])';
      let done = 0;
      for (let frame = 0; frame < most && done < quiet; frame++) {
        await new Promise(requestAnimationFrame);
        const isDone = document.fonts.status === 'loaded' && document.querySelector(undone) === null;
        done = isDone ? done + 1 : 0;
      }
      return done === quiet;
    },
    { quiet: QUIET_FRAMES, most: MOST_FRAMES },
  );
  if (!isStill) throw new Error('The page never came to rest.');
}
