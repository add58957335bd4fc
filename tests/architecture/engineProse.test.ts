import { describe, expect, test } from 'vitest';
import { prose } from './engineProse.ts';
import { readTexts } from './syntax.ts';

describe('the engine does not speak', () => {
  test('events, problems and reasons are codes with data; src/text makes sentences of them', () => {
    expect(readTexts('src/engine', ['.ts']).flatMap(prose)).toEqual([]);
  });

  test.each([
    [`const why = 'It has no money left';`, ['a.ts:1 "It has no money left"']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test has a template.
    ['const why = `Order ${kind} was refused`;', ['a.ts:1 "Order … was refused"']],
    ['throw new Error("this cannot happen");', ['a.ts:1 "this cannot happen"']],
  ])('a sentence is found: %s', (text, expected) => {
    expect(prose({ path: 'a.ts', text })).toEqual(expected);
  });

  test('codes, keys, paths and comments are no sentences', () => {
    const text = [
      '// A comment may explain at length why.',
      `const codes = ['notEnoughCapital', 'states/abc/posture', 'use strict', 'one,two,three'];`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test has a template.
      'const key = `${a}/${b}/harm/listen/disrupt`;',
    ].join('\n');
    expect(prose({ path: 'a.ts', text })).toEqual([]);
  });
});
