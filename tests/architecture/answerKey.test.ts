import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, readTexts, type SourceText } from './syntax.ts';

/** The scorer: the one file that may know where the record of outcomes lies. */
const SCORER = 'src/cli/answerKey.ts';
const RECORD = /answer-?key|outcomes\.json|scenarios\/record|\.\/record\//i;

/** Files other than the scorer that name the record's file or folder. The scorer's own users name the scorer. */
function namesRecord({ path, text }: SourceText): boolean {
  return path !== SCORER && RECORD.test(text.replaceAll(/'\.\.?\/answerKey\.ts'|readAnswerKey|\bAnswerKey\b/g, ''));
}

describe('the record of outcomes is out of reach for what could be fitted to it', () => {
  test('it is there, and the scorer reads it', () => {
    expect(readdirSync(join(PROJECT, 'scenarios/record'))).toEqual(['answer-key.json', 'outcomes.json']);
    expect(
      readTexts('src/cli', ['.ts'])
        .filter(({ text }) => RECORD.test(text))
        .map(({ path }) => path),
    ).toContain(SCORER);
  });

  test('nothing else in the program or its tools names it', () => {
    const sources = ['src', 'scripts'].flatMap((folder) => readTexts(folder, ['.ts', '.tsx', '.mjs', '.json', '.css']));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(namesRecord).map(({ path }) => path)).toEqual([]);
  });

  test('only a command that reports uses the scorer', () => {
    const users = readTexts('src', ['.ts', '.tsx']).filter(({ text }) => text.includes('answerKey.ts'));
    expect(users.map(({ path }) => path).sort()).toEqual([
      'src/cli/backtest.ts',
      'src/cli/backtest/besides.ts',
      'src/cli/backtest/run.ts',
      'src/cli/calibrate.ts',
    ]);
  });

  test('no glob takes in the folder that it lies in', () => {
    const globs = readTexts('src', ['.ts', '.tsx']).flatMap(
      ({ text }) => text.match(/'[^'\n]*scenarios\/[^'\n]*\*[^'\n]*'/g) ?? [],
    );
    expect(globs.length).toBeGreaterThan(0);
    expect(globs.filter((glob) => glob.includes('**'))).toEqual([]);
  });

  test.each([
    `readFileSync('../scenarios/record/answer-key.json')`,
    `import key from '../../scenarios/record/answer-key.json';`,
    `const name = 'answerKey';`,
  ])('the search finds %s', (text) => {
    expect(namesRecord({ path: 'src/lab/fit.ts', text })).toBe(true);
    expect(namesRecord({ path: SCORER, text })).toBe(false);
  });
});
