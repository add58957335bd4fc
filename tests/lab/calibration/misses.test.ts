import { expect, test } from 'vitest';
import type { Posture } from '../../../src/engine/index.ts';
import { type ForetoldYear, foretoldYears, missOf, missTerms } from '../../../src/lab/calibration/misses.ts';
import type { ScoredPosture } from '../../../src/lab/index.ts';
import { chillyReception } from '../../builtIn.ts';
import { script } from '../history/script.ts';

function row(year: number, actual: Posture, predicted: Posture, other: readonly Posture[] = []): ScoredPosture {
  const accepted = [actual, ...other];
  const error = Math.min(...accepted.map((level) => Math.abs(level - predicted)));
  return { state: 'AAA', year, actual, accepted, predicted, error };
}

test('a year that several predictions foretell: the commonest posture, how often right, the means', () => {
  const predictions = [[row(1, 2, 2)], [row(1, 2, 0)], [row(1, 2, 0), { ...row(1, 4, 4), state: 'BBB' }]];
  expect(foretoldYears(predictions, 'AAA', [1, 2])).toEqual([
    { year: 1, actual: 2, accepted: [2], posture: 0, exact: 1 / 3, mean: 2 / 3, error: 4 / 3 },
  ]);
});

/** Years 1, 2 …: what was recorded and foretold in each, by all predictions alike. */
function years(recorded: readonly Posture[], foretold: readonly Posture[]): ForetoldYear[] {
  return recorded.map((actual, i): ForetoldYear => {
    const posture = foretold[i] ?? 0;
    const error = Math.abs(actual - posture);
    return { year: i + 1, actual, accepted: [actual], posture, mean: posture, exact: error === 0 ? 1 : 0, error };
  });
}

test('a government that stays behind is missed where the distance is first at its largest', () => {
  expect(missOf('AAA', 0, years([1, 3, 3], [0, 1, 1]))).toEqual({
    state: 'AAA',
    year: 2,
    from: 0,
    recorded: 3,
    foretold: 1,
  });
});

test('one that is foretold to go too far is missed where it goes, and not where it fails to step back', () => {
  expect(missOf('AAA', 1, years([1, 1, 0, 0], [1, 2, 2, 2]))).toMatchObject({
    year: 2,
    from: 1,
    recorded: 1,
    foretold: 2,
  });
  expect(missOf('AAA', 1, years([2, 2, 0, 0], [2, 2, 2, 2]))).toMatchObject({
    year: 3,
    from: 2,
    recorded: 0,
    foretold: 2,
  });
});

test('one that is foretold right, or whose other coding is, is not missed', () => {
  expect(missOf('AAA', 0, years([0, 1], [0, 1]))).toBeNull();
  const [only] = years([0], [1]);
  expect(missOf('AAA', 0, [{ ...(only as ForetoldYear), accepted: [0, 1], error: 0 }])).toBeNull();
});

test('the terms of a miss sum to its lead, and turn their signs with the two postures', () => {
  const { scenario } = chillyReception;
  const { protector, rival } = scenario.powers;
  const state = Object.keys(scenario.states).find((id) => id !== protector && id !== rival) ?? '';
  const size = { id: 'choiceNoise', prior: 1, spread: 1 } as const;
  const plan = { fitted: [], disposition: size, choice: size, drawn: [], courses: ['misses'], rounds: 1, steps: 1 };
  const year = scenario.calendar.startYear + 1;
  const miss = { state, year, from: 0, recorded: 3, foretold: 1 } as const;
  const [there, back] = missTerms(scenario, script, plan, [miss, { ...miss, recorded: 1, foretold: 3 }]);
  expect(there?.lead).not.toBe(0);
  expect(there?.terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(there?.lead ?? 0, 12);
  expect(back?.lead).toBeCloseTo(-(there?.lead ?? 0), 12);
  expect(there?.turn).toBeLessThan(2 * scenario.calendar.turnsPerYear);
});
