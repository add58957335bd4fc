/** Whatever is done to a file, the door answers: it never throws, never hangs, never touches what it was not given. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReplay, openScenario, type ParseResult, type ReplayResult } from '../../src/scenario/door.ts';
import { MOST_PROBLEMS } from '../../src/scenario/report.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { BASE, PARAMETERS, REPLAY_BASE, RULES } from './malformed.ts';

const scenario = (text: string): ParseResult => openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });
const replay = (text: string): ReplayResult =>
  openReplay(text, { limits: REPLAY_LIMITS, parameters: PARAMETERS }, RULES);

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const keysBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype));

/** Holds of every answer of the door. */
function checkAnswer(text: string, result: ParseResult | ReplayResult): void {
  const problems = result.ok ? result.warnings : result.problems;
  if (result.ok) expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
  const lines = text.split(/\r\n|\r|\n/);
  let last = 0;
  for (const { line, column, path, message, expected } of problems) {
    expect(line).toBeGreaterThanOrEqual(Math.max(1, last));
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(path).toMatch(/^\$/);
    expect(message).not.toBe('');
    expect(expected).not.toBe('');
    last = line;
  }
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(keysBefore);
}

const shards = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '/',
    '//',
    '1e999',
    '-0',
    '-1',
    '0.5',
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '"x"',
  ],
  ...[
    '"__proto__":{"a":1},',
    '"constructor":1,',
    '"\\u202e"',
    '"\\ud800"',
    '\u0000',
    '\ufeff',
    '\r',
    '\u2028',
    '💥',
    '"kind":',
  ],
);

/** Cuts, doublings and insertions anywhere in the text. */
const textEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(shards, fc.string({ maxLength: 6 })),
});

/** Another value in the place of one. */
const valueEdit = fc.record({
  at: fc.nat(),
  put: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 0, 0.5, 2, 1e15, 1e308, '', 'self', 'toString', 'CAL', 'x'.repeat(2000), [], {}, null),
  ),
});

/** Every place of a JSON value, as a way to set it; the root apart. */
function places(value: unknown): ((put: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (put: unknown) => {
      holder[key] = put;
    },
    ...places(holder[key]),
  ]);
}

/** Named, so that a failure does not print a whole file. */
const SOUND = {
  scenario: [BASE, scenario],
  replay: [REPLAY_BASE, replay],
  'scenario at the replay door': [BASE, replay],
} as const;
const sound = fc.constantFrom(...(Object.keys(SOUND) as (keyof typeof SOUND)[]));

describe('the door answers', () => {
  test('to any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        checkAnswer(text, scenario(text));
        checkAnswer(text, replay(text));
      }),
    );
  });

  test('to a file cut and patched at random', () => {
    fc.assert(
      fc.property(sound, fc.array(textEdit, { minLength: 1, maxLength: 4 }), (name, edits) => {
        const [text, door] = SOUND[name];
        const edited = edits.reduce((before, { at, cut, put }) => {
          const offset = Math.floor(at * before.length);
          return before.slice(0, offset) + put + before.slice(offset + cut);
        }, text);
        checkAnswer(edited, door(edited));
      }),
      { numRuns: 300 },
    );
  });

  test('to a file with other values in it', () => {
    fc.assert(
      fc.property(sound, fc.array(valueEdit, { minLength: 1, maxLength: 6 }), (name, edits) => {
        const [text, door] = SOUND[name];
        const value: unknown = JSON.parse(text);
        for (const { at, put } of edits) {
          const all = places(value);
          all[at % all.length]?.(structuredClone(put));
        }
        const edited = JSON.stringify(value, null, 1);
        checkAnswer(edited, door(edited));
      }),
      { numRuns: 300 },
    );
  });

  test('soon to a file that is wrong a hundred thousand times', { timeout: 60_000 }, () => {
    const many = (count: number, each: (index: number) => string) =>
      Array.from({ length: count }, (_, i) => each(i)).join(',');
    const into = (place: string, put: string) => BASE.replace(place, `${place}${put},`);
    const strangers = many(100_000, (i) => `"m${i}"`);
    const wrong = [
      `{${many(100_000, (i) => `"k${i}":${i}`)}}`,
      into('"members": [', strangers),
      into(
        '"sources": {',
        many(20_000, (i) => `"s${i}":{}`),
      ),
      into(
        '"states": {',
        many(60_000, (i) => `"s${i}":0`),
      ),
      // Many unknown names, each to be held against many known ones.
      into(
        '"states": {',
        many(30_000, (i) => `"m${i}x":0`),
      ).replace('"members": [', `"members": [${strangers},`),
      `[${many(100_000, () => '"\\u0000"')}]`,
      `[${many(100_000, () => '// no\n1')}]`,
    ];
    for (const text of wrong) {
      const result = scenario(text);
      checkAnswer(text, result);
      expect(result.ok).toBe(false);
    }
  });
});
