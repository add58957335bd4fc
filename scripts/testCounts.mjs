/** How many tests a runner ran, from its JSON report. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/**
 * A runner that broke down, or that ran nothing, counts as one failure whatever its report says.
 * @template Report
 * @param {string} path of the report
 * @param {boolean} ended whether the runner ended well
 * @param {(report: Report) => Counts} read
 * @returns {Counts}
 */
function counted(path, ended, read) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    console.error(`No results in ${path}.`);
  }
  const isBroken = counts.failed === 0 && (!ended || counts.passed === 0);
  return isBroken ? { ...counts, failed: 1 } : counts;
}

/** @param {string} path @param {boolean} ended */
export function countVitest(path, ended) {
  return counted(path, ended, (/** @type {VitestReport} */ report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** A flaky test, one that failed and then passed, has failed. @param {string} path @param {boolean} ended */
export function countPlaywright(path, ended) {
  return counted(path, ended, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}
