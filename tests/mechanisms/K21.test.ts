import { expect, test } from 'vitest';
import { base, begin, node, without } from './bench.ts';
import { pull } from './pull.ts';

test('K21 a leader that bans makes a ban easier for its partners, most while it is fresh', () => {
  const drawn = (within: typeof base, decidedTurn: number | null): number => {
    const state = begin((s) => {
      s.turn = 8;
      if (decidedTurn !== null) Object.assign(node(s, 'GBR'), { posture: 3, decidedTurn });
    });
    return pull(within, state, 'NZL', 3);
  };
  expect(drawn(base, 0)).toBeGreaterThan(drawn(base, null));
  expect(drawn(base, 7)).toBeGreaterThan(drawn(base, 0));
  const off = without('K21');
  expect(drawn(off, 7)).toBe(drawn(off, null));
});
