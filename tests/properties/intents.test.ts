import { describe, expect, test } from 'vitest';
import type { Intent, LedgerEntry, Order, Scenario, StateId } from '../../src/engine/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, type Recipe, type Turn, turnsOf } from './games.ts';

/** Paths that orders and events touched in a turn, as the ledger has them: the test's own reading, not the engine's. */
function touchedPaths(ledger: readonly LedgerEntry[]): string[] {
  const roots = ledger.filter(({ causes }) => causes.some(({ kind }) => kind === 'order' || kind === 'event'));
  return [...new Set(roots.map(({ path }) => path))];
}

function isTouched(paths: readonly string[], { premises }: Intent): boolean {
  return paths.some((path) => premises.some((p) => path === p || path.startsWith(`${p}/`) || path.startsWith(`${p}:`)));
}

const same = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether what an intent said for this turn is what its seat did in it. */
function wasKept({ orders, result }: Turn, { seat, action }: Intent): boolean {
  if (action.kind === 'setPosture') {
    const node = result.state.states[seat];
    const stays = node?.posture === action.posture;
    return stays && (node.decidedTurn !== result.state.turn - 1 || node.wording === action.wording);
  }
  return (orders[seat] ?? []).some((order) => same(order, action));
}

function changeTold({ result }: Turn, seat: StateId): boolean {
  return result.happenings.some(({ code, ...rest }) => {
    if (code !== 'intentChanged' || !('state' in rest) || rest.state !== seat || !('by' in rest)) return false;
    return rest.by.length > 0;
  });
}

interface Count {
  due: number;
  changed: number;
  replaced: number;
}

/** Follows every intent of a game from turn to turn, to its day. */
function keepsIntents(scenario: Scenario, recipe: Recipe, count: Count): void {
  const broken: string[] = [];
  for (const turn of turnsOf(scenario, recipe)) {
    const { before, result } = turn;
    const paths = touchedPaths(result.ledger);
    for (const intent of Object.values(before.intents)) {
      const name = `turn ${before.turn}: ${intent.id}`;
      const touched = isTouched(paths, intent);
      if (intent.dueTurn === before.turn) {
        count.due += 1;
        if (wasKept(turn, intent)) continue;
        count.changed += 1;
        if (!touched) broken.push(`${name} was not kept, and nothing touched it`);
        else if (intent.action.kind === 'setPosture' && !changeTold(turn, intent.seat))
          broken.push(`${name}: nobody was told`);
        continue;
      }
      if (result.state.ended !== null) continue;
      const now = result.state.intents[intent.id];
      if (now && same(now.action, intent.action)) continue;
      count.replaced += 1;
      if (!touched) broken.push(`${name} became ${JSON.stringify(now?.action)}, and nothing touched it`);
      if (!now) continue;
      if (now.touchedBy.length === 0) broken.push(`${name} was replaced, and nothing is named`);
      if (!now.replaces || !same(now.replaces, intent.action))
        broken.push(`${name} was replaced, and forgot what it said`);
    }
  }
  expect(broken).toEqual([]);
}

describe('what is telegraphed is what happens, unless an order or event touched what it rested on', () => {
  test('the invented world', { timeout: 60_000 }, () => {
    const count: Count = { due: 0, changed: 0, replaced: 0 };
    holdsForAll(archipelago.scenario, 50, (recipe) => keepsIntents(archipelago.scenario, recipe, count));
    // The law is about something: intents fell due, and some were changed by what touched them.
    expect(count.due).toBeGreaterThan(300);
    expect(count.changed + count.replaced).toBeGreaterThan(5);
  });

  test.each([
    { seed: 'intents', humans: ['USA'], botSeed: 'b', most: 6 },
    { seed: 'intents', humans: ['DEU', 'CHN'], botSeed: 'c', most: 4 },
  ])('the real world: $humans', { timeout: 60_000 }, (recipe) => {
    const count: Count = { due: 0, changed: 0, replaced: 0 };
    keepsIntents(chillyReception.scenario, recipe, count);
    expect(count.due).toBeGreaterThan(100);
  });
});

test('seats that people hold telegraph nothing', () =>
  holdsForAll(archipelago.scenario, 20, (recipe) => {
    for (const { result } of turnsOf(archipelago.scenario, recipe)) {
      const told = Object.values(result.state.intents).map(({ seat }) => seat);
      expect(told.filter((seat) => recipe.humans.includes(seat))).toEqual([]);
    }
  }));
