import { describe, expect, test } from 'vitest';
import {
  type Cause,
  hashState,
  type LedgerEntry,
  type OrdersBySeat,
  resolveTurn,
  rootsOf,
  type Scenario,
  walkLedger,
} from '../../src/engine/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, type Recipe, turnsOf } from './games.ts';

function walks(scenario: Scenario, recipe: Recipe): void {
  for (const { before, orders, result } of turnsOf(scenario, recipe)) {
    expect(walkLedger(before, result.ledger)).toEqual(result.state);
    const silent = resolveTurn(scenario, before, orders, { ledger: false });
    expect(silent.ledger).toEqual([]);
    expect(hashState(silent.state)).toBe(hashState(result.state));
    expect(silent.happenings).toEqual(result.happenings);
  }
}

/** Why a root is none: it names no order of the game, no event, no dilemma and no figure of the scenario. */
function falseRoot(scenario: Scenario, orders: readonly OrdersBySeat[], root: Cause): string | null {
  switch (root.kind) {
    case 'order':
      return orders[root.turn]?.[root.seat]?.[root.index]?.kind === root.order ? null : 'no such order';
    case 'event':
      return [...scenario.events, ...scenario.dilemmas].some(({ id }) => id === root.event) ? null : 'no such event';
    case 'figure':
      return valueAt(scenario, root.figure) === undefined ? 'no such figure' : null;
    case 'variable':
      return 'a variable is no root';
  }
}

/** What stands at a path of the scenario; lists are looked through by index or by the id of their members. */
function valueAt(scenario: Scenario, path: string): unknown {
  let node: unknown = scenario;
  for (const key of path.split('/')) {
    if (Array.isArray(node) && !/^\d+$/.test(key)) node = node.find((member) => member?.id === key);
    else node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  return node;
}

/** @param every of how many entries one is followed to its roots */
function causesEnd(scenario: Scenario, recipe: Recipe, every: number): void {
  const ledger: LedgerEntry[] = [];
  const orders: OrdersBySeat[] = [];
  for (const turn of turnsOf(scenario, recipe)) {
    orders.push(turn.orders);
    ledger.push(...turn.result.ledger);
  }
  const wrong = new Set<string>();
  ledger.forEach((entry, index) => {
    const { path, phase, causes } = entry;
    if (causes.length === 0) wrong.add(`${phase} ${path}: no cause`);
    for (const cause of causes) {
      if (cause.kind === 'variable' && valueAt(scenario, cause.figure) === undefined) {
        wrong.add(`${phase} ${path}: ${cause.path} begins at no figure: ${cause.figure}`);
      }
    }
    if (index % every > 0) return;
    const roots = rootsOf(ledger, index);
    if (roots.length === 0) wrong.add(`${phase} ${path}: no root`);
    for (const root of roots) {
      const why = falseRoot(scenario, orders, root);
      if (why) wrong.add(`${phase} ${path}: ${why}: ${JSON.stringify(root)}`);
    }
  });
  expect([...wrong]).toEqual([]);
}

describe('every change is in the ledger: walked, it gives the same state, and leaving it out changes nothing', () => {
  test('the invented world', () =>
    holdsForAll(archipelago.scenario, 40, (recipe) => walks(archipelago.scenario, recipe)));

  test('the real world', { timeout: 60_000 }, () =>
    walks(chillyReception.scenario, { seed: 'ledger', humans: ['USA', 'CHN'], botSeed: 'b', most: 5 }),
  );

  test('a change that is left out is missed', () => {
    const [turn] = turnsOf(archipelago.scenario, { seed: 'x', humans: [], botSeed: 'b', most: 1 });
    const { before, result } = turn ?? expect.fail();
    // One that no later change of the same turn covers.
    const lone = result.ledger.find(({ path }, i) => result.ledger.every((other, k) => k === i || other.path !== path));
    expect(
      walkLedger(
        before,
        result.ledger.filter((entry) => entry !== lone),
      ),
    ).not.toEqual(result.state);
  });
});

describe('every cause has a cause, down to an order, an event or a figure of the scenario', () => {
  test('the invented world', { timeout: 60_000 }, () =>
    holdsForAll(archipelago.scenario, 12, (recipe) => causesEnd(archipelago.scenario, recipe, 1)),
  );

  test('the real world', { timeout: 120_000 }, () =>
    causesEnd(chillyReception.scenario, { seed: 'roots', humans: ['GBR', 'USA'], botSeed: 'b', most: 5 }, 211),
  );
});
