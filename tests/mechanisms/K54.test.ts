import { expect, test } from 'vitest';
import { disruptionLeft, listeningLeft } from '../../src/engine/rules/harm.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K54 core and edge blur as networks mature, and a closed core contains less', () => {
  const left = (within: typeof base, turn: number): readonly number[] => {
    const at = node(begin(), 'AUS');
    return [listeningLeft(worldOf(within), at, turn, 2, 0.5), disruptionLeft(worldOf(within), at, turn, 2, 0.5)];
  };
  const [[now = 0, nowDisrupted = 0], [later = 0, laterDisrupted = 0]] = [left(base, 0), left(base, 20)];
  expect(later).toBeGreaterThan(now);
  expect(laterDisrupted).toBeGreaterThan(nowDisrupted);
  expect(left(without('K54'), 20)).toEqual(left(without('K54'), 0));
});
