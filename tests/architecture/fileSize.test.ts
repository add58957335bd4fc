import { expect, test } from 'vitest';
import { readTexts, type SourceText } from './syntax.ts';

/** One concept a file: most have fewer than 250 lines, none more than this. */
const MOST_LINES = 400;

const tooLong = (sources: readonly SourceText[]) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);

test('no source file is longer than one concept needs', () => {
  const sources = ['src', 'tests', 'scripts'].flatMap((folder) => readTexts(folder, ['.ts', '.tsx', '.mjs', '.css']));
  expect(sources.length).toBeGreaterThan(0);
  expect(tooLong(sources)).toEqual([]);
});

test('a file that is too long is found', () => {
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(401) }])).toEqual([{ path: 'a.ts', lines: 401 }]);
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(400) }])).toEqual([]);
});
