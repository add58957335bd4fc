import { expect, test } from 'vitest';
import type { Cause, LedgerEntry } from '../../src/engine/index.ts';
import { partsOf } from '../../src/engine/selectors/index.ts';

const entry = (path: string, before: number, after: number, ...causes: Cause[]): LedgerEntry => ({
  turn: 3,
  phase: 'scoring',
  path,
  before,
  after,
  causes,
});
const order: Cause = { kind: 'order', turn: 3, seat: 'a', order: 'securityLaw', index: 0 };
const figure: Cause = { kind: 'figure', figure: 'parameters/supportPull' };
const variable = (path: string): Cause => ({ kind: 'variable', path, figure: 'parameters/supportRest' });

test('an order that cost is not named for a gain that came from elsewhere', () => {
  const ledger = [
    entry('states/a/support', 52, 50.5, order),
    entry('states/a/support', 50.5, 54, figure),
    entry('scores/a/support', 52, 54, variable('states/a/support')),
  ];
  const parts = partsOf(ledger, 'scores/a/support');
  expect(parts.map(({ entry: { causes }, amount }) => [causes[0]?.kind, amount])).toEqual([
    ['figure', 3.5],
    ['order', -1.5],
  ]);
});

test('parts are in the unit of the move and sum to it', () => {
  const ledger = [
    entry('world/strain', 30, 34, order),
    entry('world/strain', 34, 33, figure),
    entry('scores/a/allianceCohesion', 70, 67, variable('world/strain')),
  ];
  const parts = partsOf(ledger, 'scores/a/allianceCohesion');
  expect(parts.map(({ amount }) => amount)).toEqual([-4, 1]);
});

test('a move of several variables, of none, or of one that came back has no parts', () => {
  const two = entry('scores/a/x', 1, 2, variable('u'), variable('v'));
  const back = [entry('u', 1, 2, order), entry('u', 2, 1, figure), entry('scores/a/x', 1, 2, variable('u'))];
  expect(partsOf([two], 'scores/a/x')).toEqual([]);
  expect(partsOf([entry('scores/a/x', 1, 2, figure)], 'scores/a/x')).toEqual([]);
  expect(partsOf(back, 'scores/a/x')).toEqual([]);
  expect(partsOf([], 'scores/a/x')).toEqual([]);
});
