import { describe, expect, test } from 'vitest';
import { openScenario } from '../../src/scenario/door.ts';
import { SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { brief, codePointName, FORBIDDEN_CHARACTER, visible } from '../../src/scenario/text/visible.ts';
import { BASE, PARAMETERS } from './malformed.ts';
import { swap } from './swap.ts';

describe('what a file says, shown', () => {
  test.each([
    ['a\u202eb', 'a\\u202Eb'],
    ['\u0000\n\u001b', '\\u0000\\u000A\\u001B'],
    ['half \ud83d', 'half \\uD83D'],
    ['whole \u{1f600}', 'whole \u{1f600}'],
    ['\u{e0041}', '\\u{E0041}'],
    ['\u2066x\u2069', '\\u2066x\\u2069'],
    ['Ελλάδα \u200f', 'Ελλάδα \u200f'],
  ])('%j is written as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(FORBIDDEN_CHARACTER.test(shown)).toBe(false);
  });

  test('is cut where it is long, even through a pair', () => {
    expect(brief('abcdef', 6)).toBe('abcdef');
    expect(brief('abcdef', 3)).toBe('abc…');
    expect(brief('ab\u{1f600}', 3)).toBe('ab\\uD83D…');
    expect(codePointName('\n')).toBe('U+000A');
  });

  test('problems stay short and harmless, however long and wild the names in the file', () => {
    const wild = `${'x'.repeat(200_000)}\\u202e\\u0007`;
    const key = `"${wild}": 1,`;
    const text = [
      swap('"id": "argue"', `"id": "${wild}"`),
      swap('"states": ["CAL"]', `"states": ["${'\\u202e'.repeat(9)}"]`),
      swap('"turns": 4,', `"turns": 4, ${key}`),
      swap('"kind": "auction"', `"kind": "${wild}"`),
    ].reduce((sound, edit) => edit(sound), BASE);
    const result = openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });
    if (result.ok) throw new Error('refused');
    expect(result.problems.length).toBeGreaterThan(3);
    for (const problem of result.problems) {
      const all = JSON.stringify(problem);
      expect(all.length).toBeLessThan(2000);
      expect(FORBIDDEN_CHARACTER.test(Object.values(problem).join(' '))).toBe(false);
    }
  });
});
