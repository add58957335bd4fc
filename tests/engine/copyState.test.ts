/** COPY: a turn changes a copy of its own, and what the copy shares with the state before is never changed. */
import { describe, expect, test } from 'vitest';
import { copyState } from '../../src/engine/copyState.ts';
import { createGame, hashJson, planAll, resolveTurn } from '../../src/engine/index.ts';
import { archipelago } from '../builtIn.ts';

const { scenario } = archipelago;

/** From here on, a change of anything in the value throws. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}

describe('copy of a state', () => {
  test('COPY-01 it is the same state, and what the rules set field by field is its own', () => {
    const state = createGame(scenario, 'copy');
    const copy = copyState(state);
    expect(hashJson(copy)).toBe(hashJson(state));
    expect(copy.world).not.toBe(state.world);
    for (const [id, node] of Object.entries(copy.states)) {
      const original = state.states[id] ?? expect.fail();
      expect(node).not.toBe(original);
      expect(node.rollout).not.toBe(original.rollout);
      expect(node.gear).not.toBe(original.gear);
      for (const [ministry, belief] of Object.entries(node.beliefs))
        expect(belief).not.toBe(original.beliefs[ministry]);
    }
  });

  test('COPY-02 a whole game plays on states that cannot be changed, and plays the same', () => {
    const play = (hold: <T>(value: T) => T): string => {
      let state = hold(createGame(scenario, 'frozen'));
      while (!state.ended) {
        const orders = planAll(scenario, state, []);
        state = hold(resolveTurn(scenario, state, orders, { ledger: true }).state);
      }
      return hashJson(state);
    };
    expect(play(freeze)).toBe(play((value) => value));
  });
});
