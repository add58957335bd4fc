import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectTerms, namedThings } from './scenarioNames.ts';
import { PROJECT, readTexts } from './syntax.ts';

describe('the code names no state, vendor or year: they come from the scenario', () => {
  const files = existsSync(join(PROJECT, 'scenarios')) ? readTexts('scenarios', ['.json']) : [];
  const terms = collectTerms(files.map(({ text }) => text));

  test('the built-in scenarios give names to look for', () => {
    expect(terms.ids.size).toBeGreaterThan(0);
    expect(terms.names.size).toBeGreaterThan(0);
    expect(terms.years).toBeDefined();
  });

  test('src/ has none of them, in code, strings, comments or file names', () => {
    const sources = readTexts('src', ['.ts', '.tsx', '.css', '.json', '.html', '.glsl']);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((source) => namedThings(source, terms))).toEqual([]);
  });
});

describe('the search for names can fail', () => {
  const real = {
    meta: { invented: false },
    calendar: { startYear: 2019, turns: 24, turnsPerYear: 4 },
    states: {
      DEU: { name: 'Germany', capital: 'Berlin', adjective: 'German' },
      POL: { name: 'Poland', capital: 'Warsaw', adjective: 'Polish' },
      USA: { name: 'United States', capital: 'Washington D.C.', adjective: 'American' },
    },
    vendors: { huawei: { name: 'Huawei' }, nec: { name: 'NEC' }, other: { name: 'Other' } },
  };
  const invented = {
    meta: { invented: true },
    calendar: { startYear: 1901, turns: 8, turnsPerYear: 4 },
    states: { ISL1: { name: 'Anvar', capital: 'Port Sael' } },
    vendors: {},
  };
  const terms = collectTerms([JSON.stringify(real), JSON.stringify(invented), '{"$schema": "x"}']);
  const found = (text: string, path = 'src/a.ts') => namedThings({ path, text }, terms);

  test('the years are those of the real world alone', () => {
    expect(terms.years).toEqual([2019, 2024]);
  });

  test.each([
    [`if (id === 'DEU') return;`, 'DEU'],
    ['// as in Germany', 'Germany'],
    ['const germanExports = 1;', 'german'],
    ['export function planWashington() {}', 'Washington'],
    ['const x = "washington";', 'washington'],
    [`const vendor = 'huawei';`, 'huawei'],
    ['const HUAWEI = 1;', 'HUAWEI'],
    ['type Nec = "NEC";', 'NEC'],
    ['// the Polish case', 'Polish'],
    ['// the United States', 'United States'],
    ['const port = "Port Sael";', 'Port Sael'],
    ['const start = 2019;', '2019'],
    ['// since 2024.', '2024'],
  ])('%s', (text, name) => {
    expect(found(`\n${text}`)).toEqual([`src/a.ts:2 ${name}`]);
  });

  test('a file name counts', () => {
    expect(found('', 'src/engine/phases/berlin.ts')).toEqual(['src/engine/phases/berlin.ts:0 berlin']);
  });

  test.each([
    'const other = others.filter((one) => one.isUnited);',
    '// polish the germane usable portfolio; necessary',
    "const colour = '#2019ab'; const dash = '\\u2019'; const big = 120190; const small = 0.2019; const hex = 0x2020;",
    '// DeGroot 1974, in 2018 and 2025',
    'const year1901 = calendar.startYear;',
  ])('%s: no name', (text) => {
    expect(found(text)).toEqual([]);
  });
});
