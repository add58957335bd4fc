import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { anchor, meanBelief } from '../../src/engine/rules/beliefs.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, without } from './bench.ts';

test('K69 a home’s record on human rights makes the freer states think worse of its gear', () => {
  const freer = (within: typeof base): number => {
    const world = worldOf(within);
    const listen = (id: string): number => anchor(world, id, 0, 0).listen;
    // Alike in what else beliefs rest on, and unlike in the freedom score.
    const twin = structuredClone(within);
    Object.assign(twin.states.NLD?.figures.freedom ?? {}, { value: 30 });
    return listen('NLD') - anchor(worldOf(twin), 'NLD', 0, 0).listen;
  };
  expect(freer(base)).toBeGreaterThan(0);
  expect(freer(without('K69'))).toBe(0);
  const told = (within: typeof base): number => {
    const start = begin((s) => {
      s.turn = 2;
    }, within);
    return meanBelief(worldOf(within), node(resolveTurn(within, start, {}, { ledger: false }).state, 'DEU')).listen;
  };
  expect(told(base)).toBeGreaterThan(told(without('K69')));
});
