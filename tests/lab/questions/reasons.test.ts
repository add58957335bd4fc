/** What is shown of a government's decision: the reasons sum, and what is named as the cheapest flip is what the page would name. */
import { expect, test } from 'vitest';
import { FLIP_FUTURES, questionOf, type RequestOf } from '../../../src/lab/index.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';

function ask(scenario: typeof archipelago.scenario, request: RequestOf<'reasons'>) {
  const { prepare, sample, size, answer } = questionOf('reasons');
  const prepared = prepare(scenario, request);
  const samples = Array.from({ length: size(scenario, request) }, (_, at) => sample(scenario, request, at, prepared));
  return answer(scenario, request, samples);
}

test.each([
  ['the invented world', archipelago.scenario, 60],
  ['the larger one', chillyReception.scenario, 4],
] as const)('%s: the reasons of every posture sum to the score shown', { timeout: 60_000 }, (_, scenario, states) => {
  const { comparisons, breaches } = ask(scenario, { seed: 'reasons', states, flips: 0 });
  expect(breaches).toEqual([]);
  expect(comparisons).toBe(4 * states * (Object.keys(scenario.states).length - 2));
});

test('what is named flips: in other futures than those by which it was chosen', { timeout: 60_000 }, () => {
  const { asked, already, named } = ask(archipelago.scenario, { seed: 'flips', states: 9, flips: 9 });
  expect(asked).toBeGreaterThan(already + named.length);
  expect(named.length).toBeGreaterThan(0);
  for (const { reached, without } of named) {
    expect(reached).toBeGreaterThan(FLIP_FUTURES / 2);
    expect(without).toBeLessThan(reached);
  }
});
