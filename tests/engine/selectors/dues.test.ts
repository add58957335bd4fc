import { expect, test } from 'vitest';
import { createGame, type Order, observe, resolveTurn, type SetPosture } from '../../../src/engine/index.ts';
import { dueTurnOf, standingsOf } from '../../../src/engine/selectors/index.ts';
import { government, loaded } from '../../session/games.ts';

const { scenario } = loaded;

test('a rule is in force from the turn that was said before it was given', () => {
  const state = createGame(scenario, 'lag', [government]);
  const view = observe(scenario, state, government);
  for (const law of [false, true]) {
    const rule: SetPosture = { kind: 'setPosture', posture: 3, wording: 'neutral', deadline: null, cap: null };
    const orders: Order[] = [rule];
    const node = state.states[government];
    if (node === undefined) throw new Error(government);
    node.securityLaw = law;
    const said = dueTurnOf(view, rule);
    const { happenings } = resolveTurn(scenario, state, { [government]: orders }, { ledger: false });
    const changed = happenings.find((one) => one.code === 'postureChanged' && one.state === government);
    expect(said).toBeGreaterThan(state.turn);
    expect(changed).toMatchObject({ forceTurn: said });
  }
});

test('a figure that is a gauge and an aim is told once', () => {
  const ids = standingsOf(observe(scenario, createGame(scenario, 'once', [government]), government)).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === 'support' || id === 'supportFloor')).toHaveLength(1);
});
