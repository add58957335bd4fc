import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/scenario/text/json.ts';
import { type Limits, SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { lineColumns } from '../../src/scenario/text/places.ts';

const codesOf = (text: string, limits: Limits = SCENARIO_LIMITS) =>
  readJson(text, limits).findings.map(({ code }) => code);

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

describe('JSON, strictly', () => {
  test('takes what JSON.parse takes, with the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const { value, findings } = readJson(text, SCENARIO_LIMITS);
        const harmless = findings.every(({ code }) => /^(duplicateKey|forbiddenKey|forbiddenCharacter)$/.test(code));
        expect(harmless).toBe(true);
        if (!findings.some(({ code }) => code === 'forbiddenKey')) expect(value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses, and only that', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '.5',
        '01',
        '1e5',
        '1e',
        'true',
        'null',
        'nan',
        ' ',
        '\n',
      ],
      ...['//x\n', '/*x*/', '/', "'a'", '\t', '\u00a0', '\ufeff', '"\\u12"', '"\\x"', '"\t"', '"\u2028"', '+1', '0x1'],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = `[${tokens.join('')}]`;
        const { findings } = readJson(text, SCENARIO_LIMITS);
        const refused = findings.some(({ code }) => /^(notJson|comment|trailingComma)$/.test(code));
        expect(refused).toBe(parsed(text) === null);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a comment', '{ "a": 1 // one\n}', ['comment']],
    ['a comma too many in an object', '{ "a": 1, }', ['trailingComma']],
    ['both, each time', '[1, /* two */ 2, [3, ], ]', ['comment', 'trailingComma', 'trailingComma']],
    ['a text without its end: the first error only', '{ "a": "b,\n "c": 1,\n "d": 2 }', ['notJson']],
    ['nothing', '', ['notJson']],
    ['two values', '{} {}', ['notJson']],
    ['a raw control character', '["\u0001"]', ['notJson']],
    ['an escaped control character', '["\\u0001"]', ['forbiddenCharacter']],
    ['a line break in a text', '["a\\nb"]', ['forbiddenCharacter']],
    ['half a surrogate pair', '["\\ud83d"]', ['forbiddenCharacter']],
    ['a whole surrogate pair', '["\\ud83d\\ude00"]', []],
    ['a right-to-left mark, as Arabic needs', '["\u200f"]', []],
    ['a right-to-left override in a key', '{ "\\u202e": 1 }', ['forbiddenCharacter']],
    [
      'keys of prototypes',
      '{ "constructor": 1, "prototype": 2, "toString": 3 }',
      ['forbiddenKey', 'forbiddenKey', 'forbiddenKey'],
    ],
    ['a byte order mark before the text', '\ufeff{}', []],
  ])('%s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test('of a doubled key the last counts, and the value goes on to be checked', () => {
    expect(readJson('{ "a": 1, "a": 2 }', SCENARIO_LIMITS)).toMatchObject({ value: { a: 2 } });
  });

  test('a key of a prototype sets nothing', () => {
    const { value } = readJson('{ "__proto__": { "polluted": true }, "a": 1 }', SCENARIO_LIMITS);
    expect(value).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('limits', () => {
  const limits = { bytes: 20, depth: 3, values: 6 };

  test('size is counted in bytes, not in characters', () => {
    expect(codesOf('["12345678901234567"]', limits)).toEqual(['tooLarge']);
    expect(codesOf('["123456789012345"]', limits)).toEqual([]);
    expect(codesOf('["ééééééééé"]', limits)).toEqual(['tooLarge']);
  });

  test('brackets in texts are no levels', () => {
    expect(codesOf('[[["]]]]"]]]', limits)).toEqual([]);
    expect(codesOf('["[[[[\\"[["]', limits)).toEqual([]);
    expect(codesOf('[[[[]]]]', limits)).toEqual(['tooDeep']);
  });

  test('values in all', () => {
    expect(codesOf('[1,2,3,4]', limits)).toEqual([]);
    expect(codesOf('[1,2,3,4,5,6,7]', limits)).toEqual(['tooManyValues']);
  });

  test('a million brackets are refused, not climbed', () => {
    expect(codesOf('['.repeat(1_000_000))).toEqual(['tooDeep']);
  });

  test('the real limits hold for a file that breaks them', () => {
    expect(codesOf(`"${'x'.repeat(SCENARIO_LIMITS.bytes)}"`)).toEqual(['tooLarge']);
    expect(codesOf(`[${'0,'.repeat(SCENARIO_LIMITS.values)}0]`)).toEqual(['tooManyValues']);
  });
});

test('lines end as files end them, columns count from 1', () => {
  const at = lineColumns('ab\ncd\r\nef\rg');
  expect([0, 2, 3, 7, 10].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});
