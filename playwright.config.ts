import { defineConfig } from '@playwright/test';
import { FLAGS, findChromium } from './scripts/chromium.mjs';
import { freePort } from './scripts/freePort.mjs';

// Playwright reads this file in every worker again; the first process picks the port and the others inherit it.
process.env.E2E_PORT ??= String(await freePort(4273));
const url = `http://localhost:${process.env.E2E_PORT}/`;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found; `npm test` says what to install.');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  // Two tests at a time, whatever file they stand in: what is measured is processor time, and each server and device is a test's own.
  workers: 2,
  fullyParallel: true,
  // A machine that does several things at once is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: url,
    // Each test has a browser of its own, which would fetch the page once more to keep it; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // A trace slows every test; a failure leaves its picture.
    trace: 'off',
    launchOptions: { executablePath, args: FLAGS },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${process.env.E2E_PORT} --strictPort`,
    url,
    reuseExistingServer: false,
  },
});
