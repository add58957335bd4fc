/** Finds, or where it can installs, the browser of the browser tests. Playwright's own download is not used: a system package is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * How tests and contact sheet start it: WebGL by software, because a runner has no graphics card; the page itself, letters and panels, is put
 * together without one, which takes a third of the time that it takes in software graphics.
 */
export const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} the path of a Chromium or Chrome, from CHROMIUM_PATH, PATH or the usual places */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/**
 * Finds a browser, installing Debian's where none is there and this user may.
 * @returns {string | undefined} its path, or undefined after saying what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing it (apt-get install chromium fonts-dejavu-core) ...');
    aptGet(['update']);
    aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(
    'The browser tests need Chromium or Chrome. Install one (Debian, Ubuntu: "apt-get install chromium fonts-dejavu-core" as root; ' +
      'others: google.com/chrome), or set CHROMIUM_PATH to its program file.',
  );
  return undefined;
}
