import { expect, test } from 'vitest';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin, node, rival, without } from './bench.ts';

test('K50 a back door looks like a bug: a review proves less of intent', () => {
  const moved = (within: typeof base): number => {
    const reviewing = (reviewDue: number) =>
      begin((s) => {
        node(s, 'DEU').reviewDue = reviewDue;
        s.hidden.intention[rival] = 'listen';
      }, within);
    const listen = (reviewDue: number): number =>
      node(runPhase('pressure', reviewing(reviewDue), { within, draws: { reviewFinding: 0 } }).after, 'DEU').beliefs
        .security?.listen ?? Number.NaN;
    return listen(0) - listen(9);
  };
  expect(moved(without('K50'))).toBeGreaterThan(0);
  expect(moved(base)).toBeGreaterThanOrEqual(0);
  expect(moved(base)).toBeLessThan(0.5 * moved(without('K50')));
});
