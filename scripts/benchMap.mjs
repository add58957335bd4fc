/**
 * `npm run bench:map [-- --json] [-- --dist folder]`: what a frame of the map costs while it is panned and while every state changes its
 * colour, against a frame of an empty Phaser scene of the same size in the same page. Rounds alternate and medians are compared, so that a
 * busy machine weighs on all alike. Run after `npm run build`.
 *
 * A frame's time is the processor time of all the browser's processes over the frames of a round: script, drawing and putting the page
 * together. The time between two frames would say nothing, as the screen's rate holds both at the same.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { freePort } from './freePort.mjs';

const ROUNDS = 7;
const FRAMES = 90;
const GAME = '#scenario=chilly-reception&seat=USA&seed=1';
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
];

const args = process.argv.slice(2);
const dist = args.includes('--dist') ? (args[args.indexOf('--dist') + 1] ?? 'dist') : 'dist';
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no built page: run "npm run build" first.');
  process.exit(1);
}
const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium found; `npm test` says what to install.');
  process.exit(1);
}
const phaser = readdirSync(`${dist}/map`).find((file) => file.startsWith('phaser-'));

const port = await freePort(4373);
const url = `http://localhost:${port}/`;
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--outDir', dist, '--port', String(port), '--strictPort'],
  { stdio: 'ignore' },
);
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  await answering(url);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}${GAME}`);
  await openMap(page);
  await page.evaluate(prepare, { phaser: `${url}map/${phaser}`, frames: FRAMES });
  const system = await browser.newBrowserCDPSession();
  /** @type {Record<string, { frameMs: number, mainMs: number }[]>} */
  const taken = { empty: [], pan: [], recolour: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, all] of Object.entries(taken)) {
      await page.evaluate(`bench.${name}.begin()`);
      const before = await processorMs(system);
      const mainMs = await page.evaluate(`bench.${name}.run()`);
      all.push({ frameMs: ((await processorMs(system)) - before) / FRAMES, mainMs: Number(mainMs) });
      await page.evaluate(`bench.${name}.end()`);
    }
  }
  print(
    Object.fromEntries(
      Object.entries(taken).map(([name, all]) => [
        name,
        { frameMs: median(all.map((one) => one.frameMs)), mainMs: median(all.map((one) => one.mainMs)) },
      ]),
    ),
  );
} finally {
  await browser.close();
  server.kill();
}

/** @param {string} address waits until something answers there */
async function answering(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}`);
}

/** From the briefing to the board, past a choice that is asked. @param {import('@playwright/test').Page} page */
async function openMap(page) {
  await page.locator('#go-on').click();
  await page.locator('.map-host[data-ready="true"]').waitFor();
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
}

/** Processor time that all the browser's processes have had. @param {import('@playwright/test').CDPSession} system */
async function processorMs(system) {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/**
 * Runs in the page: leaves there, as `bench`, what each round begins, runs (giving the median milliseconds of main thread) and ends.
 * @param {{ phaser: string, frames: number }} wanted
 */
async function prepare({ phaser: module, frames }) {
  /** @type {Record<string, any>} */
  const exported = await import(module);
  const Phaser = Object.values(exported).find((value) => value?.Game && value?.Scene);
  const host = /** @type {HTMLElement} */ (document.querySelector('.map-host'));
  const map = /** @type {HTMLElement} */ (host.querySelector('[data-ground]'));
  const select = /** @type {HTMLSelectElement} */ (document.querySelector('.board-lens select'));
  // Made-up pointers cannot be captured.
  Element.prototype.setPointerCapture = () => {};

  const drawn = map.querySelector('canvas');
  const multisampled = drawn?.getContext('webgl')?.getContextAttributes()?.antialias ?? false;
  const over = document.createElement('div');
  Object.assign(over.style, { position: 'absolute', inset: '0' });
  host.append(over);
  /** @type {any} */
  const empty = await new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: over,
      width: host.clientWidth * devicePixelRatio,
      height: host.clientHeight * devicePixelRatio,
      scale: { mode: Phaser.Scale.NONE },
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: multisampled, powerPreference: 'low-power' },
      scene: { create: () => resolve(game) },
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  empty.loop.sleep();
  over.style.display = 'none';

  // The time that a frame's callbacks take on the main thread.
  let busy = 0;
  const ask = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const start = performance.now();
      callback(now);
      busy += performance.now() - start;
    });

  const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
  /** @param {(frame: number) => void} act */
  const run = async (act) => {
    const mains = [];
    for (let i = 0; i < frames; i += 1) {
      const start = performance.now();
      busy = 0;
      act(i);
      const acted = performance.now() - start;
      await new Promise((resolve) => ask(resolve));
      mains.push(acted + busy);
    }
    return mains.sort((a, b) => a - b)[mains.length >> 1];
  };
  const pointer = (/** @type {string} */ type, /** @type {number} */ x, /** @type {number} */ y) => {
    const { left, top } = map.getBoundingClientRect();
    const at = { clientX: left + x, clientY: top + y, pointerId: 7, pointerType: 'mouse', bubbles: true };
    map.dispatchEvent(new PointerEvent(type, at));
  };
  const key = (/** @type {string} */ name) =>
    host.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

  let shade = 0;
  Object.assign(window, {
    bench: {
      empty: {
        begin: () => {
          over.style.display = '';
          map.style.display = 'none';
          return rest();
        },
        run: () => run((i) => empty.step(performance.now(), i)),
        end: () => {
          over.style.display = 'none';
          map.style.display = '';
          return rest();
        },
      },
      pan: {
        begin: () => {
          key('+');
          key('+');
          return rest();
        },
        run: async () => {
          pointer('pointerdown', 500, 250);
          const main = await run((i) =>
            pointer('pointermove', 500 + 180 * Math.sin(i / 9), 250 + 60 * Math.cos(i / 7)),
          );
          pointer('pointerup', 500, 250);
          return main;
        },
        end: () => {
          key('0');
          return rest();
        },
      },
      recolour: {
        begin: rest,
        run: () =>
          run((i) => {
            // One change of every state's colour after the other, each as long as its cross-fade.
            if (i % 15 !== 0) return;
            shade += 1;
            select.selectedIndex = shade % 2 === 0 ? 0 : 3;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }),
        end: rest,
      },
    },
  });
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param {Record<string, { frameMs: number, mainMs: number }>} results */
function print(results) {
  const base = results.empty?.frameMs ?? Number.NaN;
  const rows = Object.entries(results).map(([name, { frameMs, mainMs }]) => ({
    name,
    frameMs: round(frameMs),
    mainMs: round(mainMs),
    ratio: round(frameMs / base),
  }));
  if (args.includes('--json')) {
    console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures]))));
    return;
  }
  console.log(
    `Processor time, medians of ${ROUNDS} rounds of ${FRAMES} frames; ratio to an empty Phaser scene of the same size`,
  );
  for (const { name, frameMs, mainMs, ratio } of rows) {
    console.log(
      `${name.padEnd(10)}${frameMs.toFixed(2).padStart(8)} ms a frame${mainMs.toFixed(2).padStart(8)} ms of main thread${ratio.toFixed(2).padStart(7)}`,
    );
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
