/**
 * `npm run weigh`: what a first visit to the built page loads, compressed, by part, held against the budgets. Run after `npm run build`.
 * Exit status 1 where a budget is broken.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BEFORE_TITLE, ON_DEMAND_FONTS, sumOf, weighParts } from './builtParts.mjs';

const KB = 1000;
/** Budgets in kB after gzip, the weaker of the two compressions that static hosts use. */
const BEFORE_TITLE_BUDGET = 400;
const FIRST_LOAD_BUDGET = 2000;

const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no built page: run "npm run build" first.');
  process.exit(1);
}

const parts = weighParts(dist);
const total = sumOf([...parts].filter(([part]) => part !== ON_DEMAND_FONTS).map(([, weight]) => weight));

/** @param {string} label @param {readonly string[]} cells */
const row = (label, cells) => console.log(label.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''));
row('kB', ['raw', 'gzip', 'brotli']);
for (const [part, { raw, gzip, brotli }] of [...parts, /** @type {const} */ (['first load in all', total])]) {
  row(
    part,
    [raw, gzip, brotli].map((bytes) => (bytes / KB).toFixed(1)),
  );
}

for (const { name, bytes, budget } of [
  { name: BEFORE_TITLE, bytes: parts.get(BEFORE_TITLE)?.gzip ?? 0, budget: BEFORE_TITLE_BUDGET },
  { name: 'first load in all', bytes: total.gzip, budget: FIRST_LOAD_BUDGET },
]) {
  const isHeld = bytes > 0 && bytes <= budget * KB;
  console.log(`${name}: ${(bytes / KB).toFixed(1)} of ${budget} kB after gzip${isHeld ? '' : ': BROKEN'}`);
  if (!isHeld) process.exitCode = 1;
}
