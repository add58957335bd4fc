import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssVariables } from '../../src/view/theme/tokens.ts';

const sheets = readdirSync('src/view', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join('src/view', file), 'utf8') }));

describe('the stylesheets', () => {
  it('use only variables that the tokens define, in both themes', () => {
    const known = new Set([
      '--serif',
      '--sans',
      ...cssVariables('light')
        .map(([name]) => name)
        .filter((name) => cssVariables('dark').some(([other]) => other === name)),
    ]);
    const unknown = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/var\((--[\w-]+)/g)]
        // A measure that a sheet names for itself is its own affair.
        .filter(([, name]) => !known.has(name ?? '') && !text.includes(`${name}:`))
        .map(([use]) => `${file}: ${use}`),
    );
    expect(sheets.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });

  it('name no colour of their own, and use no shadow, gradient or blur', () => {
    const broken = sheets.flatMap(({ file, text }) =>
      // What follows a token's name stands in where the tokens did not come: the page of a crash.
      [
        ...text
          .replace(/var\(--[\w-]+, #[0-9a-f]{3,8}\)/g, '')
          .matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|gradient\(|blur\(|text-shadow|box-shadow/gi),
      ].map(([found]) => `${file}: ${found}`),
    );
    expect(broken).toEqual([]);
  });

  it('ask for nothing from elsewhere', () => {
    for (const { text } of sheets) expect(text).not.toMatch(/https?:|@import/);
  });
});
