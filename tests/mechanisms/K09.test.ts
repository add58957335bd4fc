import { expect, test } from 'vitest';
import { type Order, resolveTurn } from '../../src/engine/index.ts';
import { concentration } from '../../src/engine/rules/gear.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, begin, node, protector, without } from './bench.ts';
import { premium } from './market.ts';

test('K09 open interfaces bring more sellers in time, with money behind them sooner, and little before', () => {
  const after = (within: typeof base, turns: number, funded: boolean) => {
    let state = begin(() => {}, within);
    for (let turn = 0; turn < turns; turn++) {
      const fund: Order[] = funded && turn === 0 ? [{ kind: 'fundOpenNetworks' }] : [];
      state = resolveTurn(within, state, { [protector]: fund }, { ledger: false }).state;
    }
    return state;
  };
  const maturity = (turns: number, funded: boolean): number => after(base, turns, funded).world.openMaturity;
  expect(maturity(8, true)).toBeGreaterThan(maturity(8, false));
  expect(maturity(16, false) - maturity(8, false)).toBeGreaterThan(maturity(8, false) - maturity(0, false));
  // The same network with and without mature newcomers: one seller less is missed less.
  const mature = (openMaturity: number) => begin((s) => Object.assign(s.world, { openMaturity }));
  expect(premium(base, mature(0.6), 'DEU')).toBeLessThan(premium(base, mature(0), 'DEU'));
  const off = without('K09');
  expect(premium(off, mature(0.6), 'DEU')).toBe(premium(off, mature(0), 'DEU'));
  const spread = (within: typeof base): number => {
    const state = after(within, 16, true);
    return concentration(worldOf(within), node(state, 'DEU'));
  };
  expect(spread(base)).toBeLessThan(spread(without('K09')));
});
