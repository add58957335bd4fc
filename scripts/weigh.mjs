/**
 * `npm run weigh`: what a first visit to the built page loads, compressed, by part, held against the budgets. Run after `npm run build`.
 * Exit status 1 where a budget is broken.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KB = 1000;
/** Budgets in bytes after gzip, the weaker of the two compressions that static hosts use. */
const BEFORE_TITLE_BUDGET = 300 * KB;
const FIRST_LOAD_BUDGET = 2000 * KB;
/** Already compressed by their format: a host sends them as they are. */
const COMPRESSED_FORMAT = /\.(woff2|png|jpg|webp|avif|mp3|ogg|opus)$/;

/** @typedef {{ raw: number, gzip: number, brotli: number }} Weight */

const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built page: run "npm run build" first.');
  process.exit(1);
}

/** @param {string} file @returns {Weight} */
function weigh(file) {
  const bytes = readFileSync(join(dist, file));
  const raw = bytes.length;
  if (COMPRESSED_FORMAT.test(file)) return { raw, gzip: raw, brotli: raw };
  return {
    raw,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  // The page names the licences' text and never loads it.
  .filter((entry) => entry.isFile() && entry.name !== 'licences.md')
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll(sep, '/'),
  )
  .sort();

/** What the browser fetches to show the title: the document and all the scripts and styles that it names, preloads included. */
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const beforeTitle = new Set(['index.html', ...named]);

/** Fonts of scripts other than basic Latin load only when a text uses one of their characters (unicode-range), so not at first. */
const onDemandFonts = new Set(
  files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/@font-face\s*{[^}]*}/g)]
        .map(([face]) => ({
          range: /unicode-range:([^;}]+)/.exec(face)?.[1],
          url: /url\(([^)]+\.woff2)\)/.exec(face)?.[1],
        }))
        .filter(({ range }) => range !== undefined && !/U\+0{0,4}-|U\+00?\?\?/i.test(range))
        .map(({ url }) => posix.join(posix.dirname(file), (url ?? '').replaceAll(/["']/g, ''))),
    ),
);

/** @param {string} file @returns {string} */
function partOf(file) {
  if (beforeTitle.has(file)) return 'before the title';
  if (onDemandFonts.has(file)) return 'fonts on demand';
  const folder = file.split('/')[0] ?? '';
  return { code: 'code after the title', map: 'map (phaser and drawing)' }[folder] ?? folder;
}

/** @type {Map<string, Weight>} */
const parts = new Map();
for (const file of files) {
  const part = partOf(file);
  const before = parts.get(part) ?? { raw: 0, gzip: 0, brotli: 0 };
  const own = weigh(file);
  parts.set(part, { raw: before.raw + own.raw, gzip: before.gzip + own.gzip, brotli: before.brotli + own.brotli });
}
/** @param {Weight[]} weights @returns {Weight} */
const sum = (weights) =>
  weights.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }), {
    raw: 0,
    gzip: 0,
    brotli: 0,
  });
const total = sum([...parts].filter(([part]) => part !== 'fonts on demand').map(([, weight]) => weight));

/** @param {string} label @param {Weight} weight */
function line(label, { raw, gzip, brotli }) {
  const cells = [raw, gzip, brotli].map((bytes) => `${(bytes / KB).toFixed(1)}`.padStart(10));
  console.log(`${label.padEnd(28)}${cells.join('')}`);
}

console.log(`${'kB'.padEnd(28)}${['raw', 'gzip', 'brotli'].map((head) => head.padStart(10)).join('')}`);
for (const [part, weight] of parts) line(part, weight);
line('first load in all', total);

const title = parts.get('before the title') ?? sum([]);
const checks = [
  { name: 'before the title', bytes: title.gzip, budget: BEFORE_TITLE_BUDGET },
  { name: 'first load', bytes: total.gzip, budget: FIRST_LOAD_BUDGET },
];
for (const { name, bytes, budget } of checks) {
  const held = bytes <= budget;
  console.log(`${name}: ${(bytes / KB).toFixed(0)} of ${budget / KB} kB gzip${held ? '' : ': over budget'}`);
  if (!held) process.exitCode = 1;
}
