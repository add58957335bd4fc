import { expect, test } from 'vitest';
import { securedShare } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, baseWorld, begin, node, without } from './bench.ts';

test('K61 the same gear is a greater risk where the protector’s troops stand', () => {
  const state = begin((s) => {
    for (const id of ['ITA', 'IDN'])
      Object.assign(node(s, id), { posture: 2, inForce: 2, encryption: 1, redundancy: 1 });
  });
  const risk = (within: typeof base, id: string): number => 1 - securedShare(worldOf(within), state, id);
  const troops = (id: string): number => baseWorld.attributes[id]?.troops ?? Number.NaN;
  const raised = (id: string): number => risk(base, id) / risk(without('K61'), id);
  expect(troops('ITA')).toBeGreaterThan(troops('IDN'));
  expect(raised('IDN')).toBeGreaterThan(1);
  expect(raised('ITA')).toBeGreaterThan(raised('IDN'));
});
