import { expect, test } from 'vitest';
import { readAddress } from '../../src/session/address.ts';
import { randomSeed } from '../../src/session/seed.ts';

test.each([
  ['', { kept: null, replay: null, scenario: null, seat: null, seed: null, opponents: null }],
  ['#', { kept: null, replay: null, scenario: null, seat: null, seed: null, opponents: null }],
  [
    '#scenario=small-world&seat=ISL&seed=4127',
    { kept: null, replay: null, scenario: 'small-world', seat: 'ISL', seed: '4127', opponents: null },
  ],
  ['#seed=%20a%2Fb%20&other=1', { kept: null, replay: null, scenario: null, seat: null, seed: 'a/b', opponents: null }],
  [
    '#scenario=small-world&seat=ISL&opponents=planning',
    { kept: null, replay: null, scenario: 'small-world', seat: 'ISL', seed: null, opponents: 'planning' },
  ],
  ['#opponents=allKnowing', { kept: null, replay: null, scenario: null, seat: null, seed: null, opponents: null }],
  [
    '#kept=a1b2c3d4e5&turn=4',
    { kept: 'a1b2c3d4e5', replay: null, scenario: null, seat: null, seed: null, opponents: null },
  ],
  ['#replay=aB-_9', { kept: null, replay: 'aB-_9', scenario: null, seat: null, seed: null, opponents: null }],
  ['#seat=&seed=0', { kept: null, replay: null, scenario: null, seat: null, seed: '0', opponents: null }],
])('the address %s', (fragment, expected) => {
  expect(readAddress(fragment)).toEqual(expected);
});

test('a seed is five digits that can be read aloud, and not always the same', () => {
  const seeds = Array.from({ length: 50 }, randomSeed);
  for (const seed of seeds) expect(seed).toMatch(/^[1-9]\d{4}$/);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});
