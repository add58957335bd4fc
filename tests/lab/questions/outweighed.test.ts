/** What outweighs an announcement: from the state it was made on, the ledger since, and the state now. */
import { expect, test } from 'vitest';
import { createGame, type GameState, type Intent, planAll, resolveTurn } from '../../../src/engine/index.ts';
import { type Filed, filed, overturned } from '../../../src/lab/questions/outweighed.ts';
import { archipelago } from '../../builtIn.ts';

const { scenario } = archipelago;

interface Turned {
  readonly intent: Intent;
  readonly before: GameState;
  readonly after: GameState;
  readonly ledger: Filed;
}

/** Intents for later turns that some turn of some game made otherwise, in the turn after they were announced. */
function turnedIn(seed: string): Turned[] {
  const found: Turned[] = [];
  let before = createGame(scenario, seed, []);
  while (before.ended === null) {
    const { state: after, ledger } = resolveTurn(scenario, before, planAll(scenario, before, []), { ledger: true });
    for (const intent of Object.values(before.intents)) {
      const now = after.intents[intent.id]?.action;
      const isFresh = intent.madeTurn === before.turn && intent.action.kind === 'setPosture';
      if (isFresh && now?.kind === 'setPosture' && JSON.stringify(now) !== JSON.stringify(intent.action))
        found.push({ intent, before, after, ledger: filed(ledger) });
    }
    before = after;
  }
  return found;
}

const turned = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap(turnedIn);

test('a plan that was made otherwise came out as announced then, and comes out otherwise now', () => {
  expect(turned.length).toBeGreaterThan(5);
  for (const { intent, before, after, ledger } of turned) {
    expect(overturned(scenario, intent, before, after, [ledger])).toMatchObject({ announced: true, outweighed: true });
  }
});

test('on the state on which it was announced nothing outweighs it, and no deeds were done', () => {
  for (const { intent, before } of turned) {
    expect(overturned(scenario, intent, before, before, [])).toEqual({
      announced: true,
      outweighed: false,
      byDeeds: false,
    });
  }
});

test('most are turned by what orders and events did; without those entries none is by deeds', () => {
  const byDeeds = turned.filter(
    ({ intent, before, after, ledger }) => overturned(scenario, intent, before, after, [ledger]).byDeeds,
  );
  expect(byDeeds.length).toBeGreaterThan(turned.length / 2);
  const none = byDeeds.filter(
    ({ intent, before }) => overturned(scenario, intent, before, before, [filed([])]).byDeeds,
  );
  expect(none).toEqual([]);
});
