import { expect, test } from 'vitest';
import { readAddress } from '../../src/session/address.ts';
import { randomSeed } from '../../src/session/seed.ts';

test.each([
  ['', { scenario: null, seat: null, seed: null }],
  ['#', { scenario: null, seat: null, seed: null }],
  ['#scenario=small-world&seat=ISL&seed=4127', { scenario: 'small-world', seat: 'ISL', seed: '4127' }],
  ['#seed=%20a%2Fb%20&other=1', { scenario: null, seat: null, seed: 'a/b' }],
  ['#seat=&seed=0', { scenario: null, seat: null, seed: '0' }],
])('the address %s', (fragment, expected) => {
  expect(readAddress(fragment)).toEqual(expected);
});

test('a seed is five digits that can be read aloud, and not always the same', () => {
  const seeds = Array.from({ length: 50 }, randomSeed);
  for (const seed of seeds) expect(seed).toMatch(/^[1-9]\d{4}$/);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});
