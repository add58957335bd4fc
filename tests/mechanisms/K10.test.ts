import { expect, test } from 'vitest';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K10 the further others are ahead, the more delay weighs against a ban', () => {
  const ahead = (coverage: number) =>
    begin((s) => Object.assign(node(s, 'KOR').rollout, { built: coverage, coverage }));
  const delay = (within: typeof base, coverage: number): number =>
    appraise(worldOf(within), ahead(coverage), 'DEU').scores[4]?.terms.delay ?? Number.NaN;
  expect(delay(base, 0.9)).toBeLessThan(delay(base, 0));
  expect(delay(without('K10'), 0.9)).toBe(delay(without('K10'), 0));
});
