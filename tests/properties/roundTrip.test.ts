import { describe, expect, test } from 'vitest';
import { createGame, hashState, resolveTurn, type Scenario } from '../../src/engine/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, ordersFor, type Recipe, throughJson, turnsOf } from './games.ts';

/** Two copies of one game: the second is written to JSON and read again after every turn, and plans from what was read. */
function twins(scenario: Scenario, recipe: Recipe): void {
  let copy = throughJson(createGame(scenario, recipe.seed, recipe.humans));
  for (const { before, orders, result } of turnsOf(scenario, recipe)) {
    expect(copy).toEqual(before);
    const copied = ordersFor(scenario, copy, recipe);
    expect(copied).toEqual(orders);
    copy = throughJson(resolveTurn(scenario, copy, throughJson(copied), { ledger: false }).state);
    expect(hashState(copy)).toBe(hashState(result.state));
  }
}

describe('a state is plain JSON: one that was written and read plays on identically', () => {
  test('the invented world', () =>
    holdsForAll(archipelago.scenario, 40, (recipe) => twins(archipelago.scenario, recipe)));

  test('the real world', { timeout: 60_000 }, () =>
    twins(chillyReception.scenario, { seed: 'twin', humans: ['DEU', 'USA'], botSeed: 'b', most: 5 }),
  );
});

test('resolveTurn is pure from outside: the state before stays as it was', () =>
  holdsForAll(archipelago.scenario, 15, (recipe) => {
    for (const { before, orders } of turnsOf(archipelago.scenario, recipe)) {
      const written = JSON.stringify(before);
      const once = resolveTurn(archipelago.scenario, before, orders, { ledger: true });
      const again = resolveTurn(archipelago.scenario, before, orders, { ledger: true });
      expect(JSON.stringify(before)).toBe(written);
      expect(again).toEqual(once);
    }
  }));
