import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, rival, without } from './bench.ts';

test('K57 spare routes keep service up under sabotage', () => {
  const start = begin((s) => {
    s.hidden.intention[rival] = 'disrupt';
  });
  const lowered = (within: typeof base): number => {
    const chance = (orders: Parameters<typeof resolveTurn>[2]): number => {
      const { state } = resolveTurn(within, start, orders, { ledger: false });
      return hazards(worldOf(within), state, 'DEU', state.hidden).outage;
    };
    return chance({}) - chance({ DEU: [{ kind: 'encryptAndBackUp' }] });
  };
  expect(lowered(base)).toBeGreaterThan(0);
  expect(lowered(without('K57'))).toBe(0);
});
