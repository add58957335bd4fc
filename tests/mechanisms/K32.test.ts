import { expect, test } from 'vitest';
import { without } from './bench.ts';
import { after, large } from './exports.ts';

test('K32 bans spur home-grown parts, and so does the mere threat of one', () => {
  const grown = (set: Parameters<typeof after>[2], within?: ReturnType<typeof without>): number =>
    after(8, large, set, within).substitution;
  const calm = grown({});
  expect(grown({ banThreat: 1 })).toBeGreaterThan(calm);
  expect(grown({ regime: 'parts' })).toBeGreaterThan(grown({ banThreat: 1 }));
  expect(grown({ regime: 'chips' })).toBeGreaterThan(grown({ regime: 'parts' }));
  const off = without('K32');
  for (const set of [{ banThreat: 1 }, { regime: 'parts' }, { regime: 'chips' }] as const)
    expect(grown(set, off)).toBeCloseTo(grown({}, off), 12);
});
