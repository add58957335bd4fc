import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumOf, weighParts } from '../../scripts/builtParts.mjs';

const CSS = `@font-face{src:url(../fonts/latin.woff2)format("woff2");unicode-range:U+??,U+131}
@font-face{src:url("../fonts/greek.woff2");unicode-range:U+370-377}
@font-face{src:url(../fonts/all.woff2)}`;

const PAGE = {
  'index.html':
    '<link rel="modulepreload" href="./code/shared.js"><script src="./code/index.js"></script><link href="./code/index.css">',
  'code/index.js': 'a'.repeat(1000),
  'code/shared.js': 'b',
  'code/index.css': CSS,
  'code/later.js': 'c',
  'map/phaser.js': 'd'.repeat(5000),
  'scenarios/one.js': 'e',
  'fonts/latin.woff2': 'f'.repeat(300),
  'fonts/greek.woff2': 'g'.repeat(200),
  'fonts/all.woff2': 'h'.repeat(100),
  'licences.md': 'i',
};

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const [path, text] of Object.entries(PAGE)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('every file is in one part: what the document names loads first, other chunks by their folder', () => {
  const parts = weighParts(dist);
  expect(Object.fromEntries([...parts].map(([part, { raw }]) => [part, raw]))).toEqual({
    'before the title': PAGE['index.html'].length + 1001 + CSS.length,
    'code after the title': 1,
    'map (phaser and drawing)': 5000,
    scenarios: 1,
    fonts: 400,
    'fonts on demand': 200,
  });
});

test('text is weighed as a host compresses it, fonts as they are', () => {
  const parts = weighParts(dist);
  expect(parts.get('map (phaser and drawing)')?.gzip).toBe(gzipped(PAGE['map/phaser.js']));
  expect(parts.get('map (phaser and drawing)')?.brotli).toBeLessThan(gzipped(PAGE['map/phaser.js']));
  expect(parts.get('fonts')).toEqual({ raw: 400, gzip: 400, brotli: 400 });
});

test('weights add up', () => {
  expect(sumOf([])).toEqual({ raw: 0, gzip: 0, brotli: 0 });
  const one = { raw: 3, gzip: 2, brotli: 1 };
  expect(sumOf([one, one])).toEqual({ raw: 6, gzip: 4, brotli: 2 });
});
