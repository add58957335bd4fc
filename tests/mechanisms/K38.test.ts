import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { appraise } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

/** A state that builds, with much restricted gear, under a ban or none. */
const building = (banned: boolean, within: typeof base) =>
  begin((s) => {
    const rule = { posture: 4, inForce: 4, removalDue: 8, decidedTurn: 0, compliance: 1, securityLaw: true } as const;
    Object.assign(node(s, 'DEU'), banned ? rule : {});
    node(s, 'DEU').rollout.spectrumTurn = 0;
  }, within);

test('K38 a ban delays 5G: money goes to the swap first, and the delay is written down as the swap’s', () => {
  const built = (banned: boolean, within: typeof base) =>
    node(resolveTurn(within, building(banned, within), {}, { ledger: false }).state, 'DEU').rollout;
  expect(built(true, base).built).toBeLessThan(built(false, base).built);
  expect(built(true, base).lostToSwap).toBeGreaterThan(built(false, base).lostToSwap);
  const off = without('K38');
  expect(built(true, off).built).toBeCloseTo(built(false, off).built, 12);
  expect(built(true, off).lostToSwap).toBe(0);
});

test('K38 governments weigh that delay before they ban', () => {
  const delay = (within: typeof base): number =>
    appraise(worldOf(within), building(false, within), 'DEU').scores[4]?.terms.delay ?? Number.NaN;
  expect(delay(base)).toBeLessThan(0);
  expect(delay(without('K38'))).toBeCloseTo(0, 12);
});
