import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { hazards } from '../../src/engine/rules/security.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, rival, without } from './bench.ts';

test('K56 encryption guards what is listened to, whoever built the network', () => {
  const start = begin((s) => {
    s.hidden.intention[rival] = 'listen';
  });
  const lowered = (within: typeof base): readonly number[] => {
    const chances = (orders: Parameters<typeof resolveTurn>[2]) => {
      const { state } = resolveTurn(within, start, orders, { ledger: false });
      return hazards(worldOf(within), state, 'DEU', state.hidden);
    };
    const [plain, encrypted] = [chances({}), chances({ DEU: [{ kind: 'encryptAndBackUp' }] })];
    return [plain.espionage - encrypted.espionage, plain.intrusion - encrypted.intrusion];
  };
  for (const difference of lowered(base)) expect(difference).toBeGreaterThan(0);
  expect(lowered(without('K56'))).toEqual([0, 0]);
});
