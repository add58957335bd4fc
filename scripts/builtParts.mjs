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
  ['serviceWorker.js', 'offline and installing'],
  ['manifest.webmanifest', 'offline and installing'],
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
 * @param {string} dist folder of the built page
 * @returns {string[]} paths in it of all that a visit may load, sorted
 */
export function builtFiles(dist) {
  return (
    readdirSync(dist, { recursive: true, withFileTypes: true })
      // The page names the licences' texts and never loads them.
      .filter((entry) => entry.isFile() && !/^licences.*\.md$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(join(dist).length + 1)
          .replaceAll(sep, '/'),
      )
      .sort()
  );
}

/**
 * Fonts of other characters than basic Latin load only when a text uses one of theirs (unicode-range), so not on a first visit.
 * @param {string} dist folder of the built page
 * @param {readonly string[]} files paths in it
 * @returns {string[]} paths of such fonts
 */
export function onDemandFonts(dist, files) {
  return files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/@font-face\s*{[^}]*}/g)].flatMap(([face]) => {
        const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
        const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1];
        const holdsBasicLatin = range === undefined || /U\+0*(-|\?\?)/i.test(range);
        return url === undefined || holdsBasicLatin ? [] : [posix.join(posix.dirname(file), url)];
      }),
    );
}

/**
 * @param {string} dist folder of the built page
 * @returns {Map<string, Weight>} weights by part; "before the title" is the document with all scripts and styles that it names, preloads included
 */
export function weighParts(dist) {
  const files = builtFiles(dist);
  const named = readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g);
  const first = new Set(['index.html', ...[...named].map((match) => match[1])]);
  const later = new Set(onDemandFonts(dist, files));

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
