import { expect, test } from 'vitest';
import { createGame, type Order, observe, resolveTurn } from '../../../src/engine/index.ts';
import { silenceOf } from '../../../src/engine/selectors/index.ts';
import { loaded, protector } from '../../session/games.ts';

const { scenario } = loaded;
const unrecorded = { ledger: false };

/** A game in which one order stands on record, played on in silence until the turn asked for, seen by its issuer. */
function played(order: Order, turns: number) {
  let state = resolveTurn(
    scenario,
    createGame(scenario, 'silence', [protector]),
    { [protector]: [order] },
    unrecorded,
  ).state;
  for (let turn = 1; turn < turns; turn++) state = resolveTurn(scenario, state, { [protector]: [] }, unrecorded).state;
  return state;
}

const [stays = ''] = Object.keys(scenario.states).filter((id) => id !== protector && id !== scenario.powers.rival);
const threat: Order = {
  kind: 'threaten',
  target: stays,
  stake: Object.keys(scenario.stakes)[0] ?? '',
  demand: 4,
  deadline: 2,
};

test('a threat that was not met is withdrawn by silence in the turn after its day, and in none before', () => {
  for (const turns of [1, 2])
    expect(silenceOf(observe(scenario, played(threat, turns), protector), []).threats).toEqual([]);
  const state = played(threat, 3);
  const view = observe(scenario, state, protector);
  const [commitment] = Object.values(state.commitments).filter(({ target }) => target === stays);
  if (commitment === undefined) throw new Error('no threat on record');
  expect(silenceOf(view, []).threats).toEqual([stays]);
  expect(silenceOf(view, [{ kind: 'carryOut', commitment: commitment.id }]).threats).toEqual([]);
  const after = resolveTurn(scenario, state, { [protector]: [] }, unrecorded).state;
  expect(after.commitments[commitment.id]?.status).toBe('backedDown');
  expect(silenceOf(observe(scenario, after, protector), []).threats).toEqual([]);
});

test('a promise that is owed is broken by silence in its last turn, and in none before', () => {
  const state = createGame(scenario, 'owed', [protector]);
  const target = stays;
  const posture = state.states[target]?.posture ?? 0;
  const owed = { kind: 'promise' as const, pledge: 'trade' as const, issuer: protector, target, stake: null };
  const dates = { madeTurn: 0, dueTurn: 1, settledTurn: null };
  state.commitments = { one: { id: 'one', ...owed, demand: posture, status: 'owed', ...dates } };
  expect(silenceOf(observe(scenario, state, protector), []).promises).toEqual([]);
  const next = { ...state, turn: 1 };
  expect(silenceOf(observe(scenario, next, protector), []).promises).toEqual([target]);
  expect(silenceOf(observe(scenario, next, protector), [{ kind: 'keepPromise', commitment: 'one' }]).promises).toEqual(
    [],
  );
});
