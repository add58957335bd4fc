import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/testCounts.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };

test('the counts are those of the report', () => {
  expect(countVitest(report(vitest), true)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  expect(countVitest(report({ ...vitest, numFailedTests: 4 }), false)).toEqual({ passed: 7, failed: 4, skipped: 3 });
  expect(countPlaywright(report(playwright), false)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('a runner that broke down is a failure, though all its tests passed', () => {
  expect(countVitest(report(vitest), false)).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test('no test, no report, or half a report is a failure', () => {
  expect(countVitest(report({ ...vitest, numPassedTests: 0 }), true).failed).toBe(1);
  expect(countVitest(join(folder, 'gone.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countPlaywright(report('{"stats": {'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
