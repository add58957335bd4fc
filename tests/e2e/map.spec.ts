/** The map under the hand: lenses, close-up, touch, a lost graphics card, and rest. */
import type { CDPSession, Page } from '@playwright/test';
import { atOrders, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { start } from './support/world.ts';

// Software graphics on a busy machine.
test.describe.configure({ timeout: 90_000 });

const REAL = './#scenario=chilly-reception&seat=USA&seed=1';

/** At the orders of the first turn, with the map drawn. */
async function openMap(page: Page, address = start): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await ready(page);
  await page.locator('#go-on').click();
  await atOrders(page);
  if ((await page.locator('.map-host').count()) === 0) await page.keyboard.press('l');
  await expect(page.locator('.map-host')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

/** What the map shows, as pixels of the page. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await page.locator('.map-host').screenshot()).toString('base64');
}

async function touch(cdp: CDPSession, type: string, ...points: [x: number, y: number][]): Promise<void> {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
}

async function middleOf(page: Page): Promise<[x: number, y: number]> {
  const box = await page.locator('.map-host').boundingBox();
  if (box === null) throw new Error('The map has no place.');
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** A place of the page at which the map has a state other than the one selected, found by passing the pointer over it. */
async function placeOfState(page: Page): Promise<{ x: number; y: number; name: string }> {
  const box = await page.locator('.map-host').boundingBox();
  if (box === null) throw new Error('The map has no place.');
  const caption = page.locator('.map-caption b');
  await page.mouse.move(box.x + 2, box.y + 2);
  const before = (await caption.count()) > 0 ? ((await caption.textContent()) ?? '') : '';
  for (let row = 3; row < 8; row++) {
    for (let column = 2; column < 9; column++) {
      const [x, y] = [Math.round(box.x + (box.width * column) / 10), Math.round(box.y + (box.height * row) / 10)];
      await page.mouse.move(x, y);
      const name = (await caption.count()) > 0 ? ((await caption.textContent()) ?? '') : '';
      if (name !== before && name !== '') return { x, y, name };
    }
  }
  throw new Error('The pointer found no state.');
}

test('a key goes through the lenses; the key line and the list follow', async ({ page }) => {
  await openMap(page);
  const select = page.locator('.board-lens select');
  const shown: string[] = [];
  const pictures = new Set<string>();
  const lenses = await select.locator('option').count();
  for (let i = 0; i < lenses; i++) {
    shown.push((await page.locator('.keyline').textContent()) ?? '');
    pictures.add(await picture(page));
    await page.keyboard.press('v');
  }
  expect(lenses).toBe(7);
  expect(new Set(shown).size).toBe(lenses);
  expect(pictures.size).toBe(lenses);
  await expect(select).toHaveValue('posture');
  await page.keyboard.press('v');
  await page.keyboard.press('l');
  await expect(page.locator('.list-board thead th').last()).toHaveText('Vendors in use');
  await expect(page.locator('.list-row td').last()).toBeAttached();
  await page.keyboard.press('Shift+V');
  await expect(page.getByRole('columnheader', { name: 'Vendors in use' })).toHaveCount(0);
});

test('the close-up fills the screen by its key and by the button on its frame, and gives the board back', async ({
  page,
}) => {
  await openMap(page, REAL);
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Europe' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await page.keyboard.press('f');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.turn .map-host canvas').first()).toBeVisible();
  const button = page.locator('.map-frame-button');
  await button.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a state says its name and posture in the page, beneath the pointer and when selected', async ({ page }) => {
  await openMap(page);
  const { x, y, name } = await placeOfState(page);
  const caption = page.locator('.map-caption');
  await expect(caption).toContainText(name);
  await page.mouse.click(x, y);
  const box = await page.locator('.map-host').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  await expect(caption.locator('b')).toHaveText(name);
  await expect(caption.locator('span').first()).toHaveText(/\w{3}/);
});

test('a map at rest draws nothing and asks for no frame', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { frames: 0, draws: 0 };
    Object.assign(window, { counts });
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      counts.frames += 1;
      return ask(callback);
    };
    const draw = WebGLRenderingContext.prototype.drawElements;
    WebGLRenderingContext.prototype.drawElements = function (...args) {
      counts.draws += 1;
      draw.apply(this, args);
    };
  });
  await openMap(page);
  const read = () => page.evaluate('({ ...counts })') as Promise<{ frames: number; draws: number }>;
  await page.waitForTimeout(600);
  const before = await read();
  expect(before.draws).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  expect(await read()).toEqual(before);
  await page.keyboard.press('v');
  await expect.poll(async () => (await read()).draws).toBeGreaterThan(before.draws);
});

test.describe('without its graphics card', () => {
  test.use({ provoked: [/WebGL Context (lost|restored)/] });

  test('comes back after the graphics context was lost', async ({ page }) => {
    await openMap(page);
    await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'webgl');
    const before = await picture(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-ground] canvas');
      const lose = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
      if (!canvas || !lose) throw new Error('no context to lose');
      const told = (name: string) => new Promise((done) => canvas.addEventListener(name, done, { once: true }));
      const lost = told('webglcontextlost');
      lose.loseContext();
      await lost;
      const restored = told('webglcontextrestored');
      setTimeout(() => lose.restoreContext(), 50);
      await restored;
    });
    await expect.poll(async () => (await picture(page)) === before, { timeout: 10_000 }).toBe(true);
  });
});

test.describe('without its means', () => {
  test.use({ provoked: [/Failed to load resource/] });

  test('is drawn on a canvas where there is no WebGL, and gives way to the list where it cannot be fetched', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => unknown;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.includes('webgl') ? null : get.call(this, kind, ...rest);
        },
      });
    });
    await openMap(page);
    await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'canvas');
    await placeOfState(page);
    await page.keyboard.press('v');
    await expect(page.locator('.keyline svg').first()).toBeVisible();

    await page.route(/geometry\//, (route) => route.abort());
    await page.goto('about:blank');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(REAL);
    await ready(page);
    await page.locator('#go-on').click();
    await expect(page.getByText('The map could not be loaded').first()).toBeVisible();
    await expect(page.locator('.list-board')).toBeVisible();
  });
});

test.describe('at two device pixels to one', () => {
  test.use({ deviceScaleFactor: 2 });

  test('both canvases have a pixel for each of the screen’s', async ({ page }) => {
    await openMap(page);
    const sizes = await page.locator('[data-ground] canvas').evaluateAll((all) =>
      all
        .filter((canvas) => canvas.checkVisibility())
        .map((canvas) => ({
          pixels: (canvas as HTMLCanvasElement).width,
          shown: canvas.getBoundingClientRect().width * devicePixelRatio,
        })),
    );
    expect(sizes.length).toBe(2);
    for (const { pixels, shown } of sizes) expect(Math.abs(pixels - shown)).toBeLessThanOrEqual(1);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('one finger drags and taps, two pinch, a double tap zooms, and the page does not scroll', async ({ page }) => {
    await openMap(page);
    const cdp = await page.context().newCDPSession(page);
    const place = await placeOfState(page);
    const [x, y] = await middleOf(page);
    const whole = page.locator('.map-zoom button').nth(2);
    await whole.hover();
    const opening = await picture(page);

    await touch(cdp, 'touchStart', [x - 40, y], [x + 40, y]);
    for (let i = 1; i <= 8; i++) await touch(cdp, 'touchMove', [x - 40 - i * 8, y], [x + 40 + i * 8, y]);
    await touch(cdp, 'touchEnd');
    const pinched = await picture(page);
    expect(pinched === opening).toBe(false);

    await touch(cdp, 'touchStart', [x, y]);
    for (let i = 1; i <= 8; i++) await touch(cdp, 'touchMove', [x - i * 10, y - i * 4]);
    await touch(cdp, 'touchEnd');
    const dragged = await picture(page);
    expect(dragged === pinched).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await whole.click();
    await expect.poll(async () => (await picture(page)) === dragged).toBe(false);
    // The state is again where it was before the map was moved.

    await touch(cdp, 'touchStart', [place.x, place.y]);
    await touch(cdp, 'touchEnd');
    await expect(page.locator('.map-caption b')).toHaveText(place.name);
    const selected = await picture(page);
    await page.waitForTimeout(500);
    for (let tap = 0; tap < 2; tap++) {
      await touch(cdp, 'touchStart', [x, y]);
      await touch(cdp, 'touchEnd');
    }
    expect((await picture(page)) === selected).toBe(false);
  });
});
