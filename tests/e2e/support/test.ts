/**
 * The browser tests' own `test`: one that fails where any page of it complained on the console, broke, or asked another host for anything.
 * A test that provokes a complaint names it: `test.use({ provoked: [/…/] })`.
 */
import { type BrowserContext, test as base, expect } from '@playwright/test';

/** Said by the test's own tools, not by the page. */
const NOT_OURS: readonly RegExp[] = [
  /^Service Worker registration blocked by Playwright/,
  // Reading the drawing back, as a screenshot does, is slow without a graphics card, and the browser says so.
  /GPU stall due to ReadPixels/,
];

/** Collects what pages of the context complain of, and requests to hosts other than their own. */
export function listen(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type()) || NOT_OURS.some((pattern) => pattern.test(text))) return;
    complaints.push(`${message.type()}: ${text} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = ['data:', 'blob:', 'about:'].includes(protocol) || /(^|\.)localhost$/.test(hostname);
    if (!isOwn) complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}

export const test = base.extend<{ provoked: readonly RegExp[]; quiet: undefined }>({
  provoked: [[], { option: true }],
  quiet: [
    async ({ context, provoked }, use) => {
      const complaints = listen(context);
      await use(undefined);
      expect(complaints.filter((text) => !provoked.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
