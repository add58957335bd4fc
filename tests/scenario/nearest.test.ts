import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/scenario/nearest.ts';

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['pact', 'pact', 0],
    ['apct', 'pact', 1],
    ['harbour', 'habour', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, zero only for the same text, and no more than the longer text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('did you mean', () => {
  const names = ['review', 'election', 'auction', 'meeting'];

  test.each([
    ['acution', 'auction'],
    ['Auction', 'auction'],
    ['elektion', 'election'],
    ['auction', null],
    ['shock', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('%s', (wrong, right) => {
    expect(nearest(wrong, names)).toBe(right);
  });

  test('a short name has one letter wrong at most', () => {
    expect(nearest('ab', ['ac'])).toBe('ac');
    expect(nearest('ab', ['cd'])).toBeNull();
  });

  test('among very many names none is looked for', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `name${index}`);
    expect(nearest('name', many.slice(0, 10))).toBe('name0');
    expect(nearest('name', many)).toBeNull();
  });

  test('of two equally near, the first in the alphabet', () => {
    expect(nearest('cat', ['cut', 'cot'])).toBe('cot');
  });
});
