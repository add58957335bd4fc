/** Which seats plan ahead: the powers and the largest briefed governments, where nobody holds them and they have aims. */
import { expect, test } from 'vitest';
import { createGame, observe, planningSeats, type Scenario, type StateId } from '../../../src/engine/index.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';

function seatsIn(scenario: Scenario, humans: readonly StateId[]): readonly StateId[] {
  return planningSeats(scenario, observe(scenario, createGame(scenario, '1', humans), '').state);
}

const { scenario } = chillyReception;
const { protector, rival } = scenario.powers;
const gdp = (id: StateId): number => scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
const briefed = Object.keys(scenario.roles)
  .filter((id) => id !== protector && id !== rival)
  .sort((a, b) => gdp(b) - gdp(a));

test('the powers first, then the largest briefed governments; three in all, and none that a person holds', () => {
  const all = seatsIn(scenario, []);
  expect(all[0]).toBe(protector);
  expect(all).toHaveLength(3);
  const governments = all.filter((id) => id !== protector && id !== rival);
  expect(governments).toEqual(briefed.slice(0, governments.length));
  for (const human of [protector, ...briefed]) {
    const seats = seatsIn(scenario, [human]);
    expect(seats).not.toContain(human);
    expect(seats).toHaveLength(3);
  }
  expect(seatsIn(scenario, [protector, rival, ...briefed])).toEqual([]);
});

test('a seat without aims is not planned for', () => {
  const state = createGame(scenario, '1', []);
  const { [protector]: _, ...scores } = state.scores;
  const seats = planningSeats(scenario, { ...observe(scenario, state, '').state, scores });
  expect(seats).not.toContain(protector);
  expect(seats.length).toBeGreaterThan(0);
});

test('a small world has fewer: those that are briefed', () => {
  const small = archipelago.scenario;
  const { state } = observe(small, createGame(small, '1', [small.powers.protector]), '');
  expect(planningSeats(small, state)).toContain('ORV');
});
