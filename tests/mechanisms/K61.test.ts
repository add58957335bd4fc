import { expect, test } from 'vitest';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';

test('K61 restricted gear around the protector’s bases puts their worth to the host in doubt, until they are hardened', () => {
  const [first = '', other = ''] = [baseWorld.restricted[0], baseWorld.others[0]];
  /** What standing with the protector loses where the host stays open, % of GDP a year. */
  const lost = (within: typeof base, restricted: number, hardened = 0): number => {
    const state = begin((s) => {
      node(s, 'DEU').hardened = hardened;
      Object.assign(node(s, 'DEU').gear, { ran4g: { [first]: restricted, [other]: 1 - restricted } });
    });
    return -(appraise(worldOf(within), state, 'DEU').scores[0]?.terms.alliance ?? Number.NaN);
  };
  const off = without('K61');
  expect(baseWorld.attributes.DEU?.troops).toBeGreaterThan(0.5);
  expect(lost(base, 0.6)).toBeGreaterThan(lost(base, 0.1));
  expect(lost(base, 0.6)).toBeGreaterThan(lost(base, 0.6, 1));
  expect(lost(off, 0.6)).toBeCloseTo(lost(off, 0.1), 12);
});
