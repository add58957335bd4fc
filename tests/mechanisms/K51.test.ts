import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { hazards, securedShare } from '../../src/engine/rules/security.ts';
import { base, baseWorld, begin, node, rival, without } from './bench.ts';

test('K51 a centre that reads code lowers the risk of vetted gear, as told and in truth', () => {
  const start = begin((s) => {
    Object.assign(node(s, 'GBR'), { posture: 1, inForce: 1, encryption: 1, redundancy: 1 });
    s.hidden.intention[rival] = 'listen';
  });
  const after = (within: typeof base) =>
    resolveTurn(within, start, { GBR: [{ kind: 'oversightCentre' }] }, { ledger: false });
  const [on, off] = [after(base), after(without('K51'))];
  expect(on.rejected).toEqual([]);
  expect(off.rejected.map(({ code }) => code)).toEqual(['notInScenario']);
  const risk = (state: typeof start): number => hazards(baseWorld, state, 'GBR', state.hidden).espionage;
  expect(risk(on.state)).toBeLessThan(risk(off.state));
  expect(securedShare(baseWorld, on.state, 'GBR')).toBeGreaterThan(securedShare(baseWorld, off.state, 'GBR'));
});
