/**
 * `npm test`: installs what is missing, then checks everything in order. The cheap checks all run, so that one run shows all that they
 * find; the build, its weight and the browser follow only where the cheap ones hold. The last line is "N passed, N failed".
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './installed.mjs';
import { npm } from './npm.mjs';
import { countPlaywright, countVitest } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const VITEST_RESULTS = 'test-results/vitest.json';
const PLAYWRIGHT_RESULTS = 'test-results/playwright.json';

/**
 * A step without tests of its own counts as one.
 * @param {boolean} ended
 * @returns {Counts}
 */
const one = (ended) => ({ passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 });

/** @returns {Counts} */
function unit() {
  rmSync(VITEST_RESULTS, { force: true });
  const ended = npm([
    'run',
    '-s',
    'unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_RESULTS}`,
  ]);
  return countVitest(VITEST_RESULTS, ended);
}

/** @returns {Counts} */
function browser() {
  const chromium = ensureChromium();
  if (!chromium) return one(false);
  process.env.CHROMIUM_PATH = chromium;
  rmSync(PLAYWRIGHT_RESULTS, { force: true });
  const ended = npm(['exec', '--no', '--', 'playwright', 'test']);
  return countPlaywright(PLAYWRIGHT_RESULTS, ended);
}

/** @type {readonly { name: string, needsAllBefore: boolean, run: () => Counts }[]} */
const STEPS = [
  { name: 'types', needsAllBefore: false, run: () => one(npm(['run', '-s', 'typecheck'])) },
  { name: 'lint', needsAllBefore: false, run: () => one(npm(['run', '-s', 'lint'])) },
  { name: 'unused', needsAllBefore: false, run: () => one(npm(['run', '-s', 'unused'])) },
  { name: 'unit', needsAllBefore: false, run: unit },
  { name: 'build', needsAllBefore: true, run: () => one(npm(['run', '-s', 'build'])) },
  { name: 'weight', needsAllBefore: true, run: () => one(npm(['run', '-s', 'weigh'])) },
  { name: 'browser', needsAllBefore: true, run: browser },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// A log file is read as plain text.
if (!process.stdout.isTTY) process.env.NO_COLOR ??= '1';

const total = { passed: 0, failed: 0, skipped: 0 };
if (!ensureInstalled()) {
  console.error('The packages could not be installed.');
  total.failed += 1;
} else {
  for (const step of STEPS) {
    if (step.needsAllBefore && total.failed > 0) {
      console.log(`\n== ${step.name}: not run, because of the failures above`);
      continue;
    }
    console.log(`\n== ${step.name}`);
    const began = Date.now();
    const counts = step.run();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    // In other words than the closing line, which has to be the only one of its form.
    console.log(
      `-- ${step.name}: ${counts.passed} held, ${counts.failed} did not, ${counts.skipped} skipped (${seconds} s)`,
    );
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
}

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
