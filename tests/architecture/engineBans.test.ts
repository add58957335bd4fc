import { describe, expect, test } from 'vitest';
import { bannedUses } from './engineBans.ts';
import { readTexts } from './syntax.ts';

describe('the engine is the same on every machine', () => {
  const sources = readTexts('src/engine', ['.ts']);

  test('there are engine files to look at', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  test('no chance, clock, locale, console or approximate mathematics in the engine', () => {
    expect(sources.flatMap(bannedUses)).toEqual([]);
  });
});

describe('the ban can fail', () => {
  const found = (text: string) => bannedUses({ path: 'a.ts', text });

  test.each([
    ['Math.random()', 'Math.random'],
    ['Math.exp(x)', 'Math.exp'],
    ['Math.log1p(x)', 'Math.log1p'],
    ['Math.pow(x, 3)', 'Math.pow'],
    ['Math.hypot(x, y)', 'Math.hypot'],
    ['Math.cbrt(x)', 'Math.cbrt'],
    ['const { exp } = Math', 'Math other than Math.name'],
    ['const m = Math', 'Math other than Math.name'],
    [`Math['exp'](x)`, 'Math other than Math.name'],
    ['x ** 2', '**'],
    ['x **= 2', '**'],
    ['new Date()', 'Date'],
    ['Date.now()', 'Date'],
    ['performance.now()', 'performance'],
    ['setTimeout(f, 1)', 'setTimeout'],
    ['x.toFixed(2)', 'toFixed'],
    ['x.toLocaleString()', 'toLocaleString'],
    [`'a'.localeCompare('b')`, 'localeCompare'],
    [`x['toFixed'](2)`, 'toFixed'],
    ['const { toFixed } = x', 'toFixed'],
    ['new Intl.NumberFormat()', 'Intl'],
    [`console.log('x')`, 'console'],
    ['structuredClone(x)', 'structuredClone'],
    ['globalThis.x', 'globalThis'],
    ['({ Date })', 'Date'],
  ])('%s', (code, banned) => {
    expect(found(`\n${code};`)).toEqual([`a.ts:2 ${banned}`]);
  });

  test('comments, strings and members of the same name are no use of it', () => {
    expect(found(`// Math.random() and 2 ** 3\n/* new Date() */ const s = 'console.log';`)).toEqual([]);
    expect(
      found('interface A { Date: string; log(): void } const a = { console: 1 }; a.console; b.performance;'),
    ).toEqual([]);
    expect(found('Math.sqrt(Math.max(Math.PI, Math.abs(x)))')).toEqual([]);
  });
});
