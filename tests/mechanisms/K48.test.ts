import { expect, test } from 'vitest';
import { harmFelt } from '../../src/engine/rules/beliefs.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { effectsOf } from '../engine/orders/bench.ts';
import { base, begin, node, protector, without } from './bench.ts';

test('K48 a law that can demand a vendor’s help raises the harm that a ministry expects', () => {
  const lawBelief = 'states/DEU/beliefs/foreign/law';
  const { after, delta } = effectsOf(begin(), protector, { kind: 'lobby', target: 'DEU' }, base);
  expect(delta(lawBelief)).toBeGreaterThan(0);
  const held = node(after, 'DEU').beliefs.foreign;
  if (!held) throw new RangeError(lawBelief);
  const unlearned = { ...held, law: base.parameters.lawPrior?.value ?? 0 };
  const raised = (within: typeof base): number =>
    harmFelt(worldOf(within), held).listen - harmFelt(worldOf(within), unlearned).listen;
  expect(raised(base)).toBeGreaterThan(0);
  expect(raised(without('K48'))).toBe(0);
});
