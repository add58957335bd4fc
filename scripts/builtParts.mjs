/** What the built page consists of, by part, as a first visit loads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as they lie on disk, and as a host sends them.
 * @typedef {{ raw: number, gzip: number, brotli: number }} Weight */

export const BEFORE_TITLE = 'before the title';
export const ON_DEMAND_FONTS = 'fonts on demand';

/** Names of the folders that vite.config.ts sorts its output into, where a plainer one helps. */
const PART_NAMES = new Map([
  ['code', 'code after the title'],
  ['map', 'map (phaser and drawing)'],
]);

/** Already compressed by their format: a host sends them as they are. */
const COMPRESSED_FORMAT = /\.(woff2|png|jpg|webp|avif|mp3|ogg|opus)$/;

/** @param {Weight[]} weights @returns {Weight} */
export function sumOf(weights) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const { raw, gzip, brotli } of weights) {
    sum.raw += raw;
    sum.gzip += gzip;
    sum.brotli += brotli;
  }
  return sum;
}

/** @param {string} path @returns {Weight} */
function weigh(path) {
  const bytes = readFileSync(path);
  const raw = bytes.length;
  if (COMPRESSED_FORMAT.test(path)) return { raw, gzip: raw, brotli: raw };
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { raw, gzip, brotli };
}

/**
 * Fonts of other characters than basic Latin load only when a text uses one of theirs (unicode-range), so not on a first visit.
 * @param {string} path of the style sheet, from the built page's folder
 * @param {string} css
 * @returns {string[]} paths of fonts
 */
function onDemandFonts(path, css) {
  return [...css.matchAll(/@font-face\s*{[^}]*}/g)].flatMap(([face]) => {
    const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
    const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1];
    const holdsBasicLatin = range === undefined || /U\+0*(-|\?\?)/i.test(range);
    return url === undefined || holdsBasicLatin ? [] : [posix.join(posix.dirname(path), url)];
  });
}

/**
 * @param {string} dist folder of the built page
 * @returns {Map<string, Weight>} weights by part; "before the title" is the document with all scripts and styles that it names, preloads included
 */
export function weighParts(dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    // The page names the licences' text and never loads it.
    .filter((entry) => entry.isFile() && entry.name !== 'licences.md')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(dist).length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
  /** @param {string} file */
  const read = (file) => readFileSync(join(dist, file), 'utf8');

  const named = read('index.html').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g);
  const first = new Set(['index.html', ...[...named].map((match) => match[1])]);
  const later = new Set(
    files.filter((file) => file.endsWith('.css')).flatMap((file) => onDemandFonts(file, read(file))),
  );

  /** @param {string} file */
  const partOf = (file) => {
    if (first.has(file)) return BEFORE_TITLE;
    if (later.has(file)) return ON_DEMAND_FONTS;
    const folder = file.split('/')[0] ?? file;
    return PART_NAMES.get(folder) ?? folder;
  };
  /** @type {Map<string, Weight>} */
  const parts = new Map();
  for (const file of files) {
    const part = partOf(file);
    parts.set(part, sumOf([parts.get(part) ?? sumOf([]), weigh(join(dist, file))]));
  }
  return parts;
}
