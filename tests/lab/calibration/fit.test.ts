import { describe, expect, test } from 'vitest';
import { yearEndsOf } from '../../../src/lab/calibration/chain.ts';
import { fitTo, scoresAt, type Track } from '../../../src/lab/calibration/fit.ts';
import { blocFolds, foldsOf, lot } from '../../../src/lab/calibration/folds.ts';
import type { Linearised } from '../../../src/lab/calibration/linearise.ts';
import type { Plan } from '../../../src/lab/calibration/plan.ts';
import { archipelago } from '../../builtIn.ts';

const PLAN: Plan = {
  fitted: [
    { id: 'stepCost', prior: 0.05, spread: 1 },
    { id: 'lobby', prior: 0.1, spread: 1 },
  ],
  disposition: { id: 'dispositionSize', prior: 0.005, spread: 0.2 },
  choice: { id: 'choiceNoise', prior: 0.01, spread: 0.2 },
  drawn: [],
  courses: [],
  rounds: 1,
  steps: 150,
};
const STATES = Array.from({ length: 40 }, (_, i) => `S${String(i).padStart(2, '0')}`);

/** A world in which exclusion pays by a state's own gain, against a cost of the step and the carriers' lobby by its own share. */
function world(gainOf: (i: number) => number, shareOf: (i: number) => number): Linearised {
  const at = PLAN.fitted.map(({ prior }) => prior);
  const step = (from: number, to: number): number => -Math.abs(to - from) / 4;
  const lobby = (i: number, to: number): number => (-shareOf(i) * to) / 4;
  const choices = [1, 4, 6];
  const tables = (value: (i: number, from: number, to: number) => number) =>
    STATES.map((_, i) =>
      choices.map(() => Float64Array.from({ length: 25 }, (_, c) => value(i, Math.floor(c / 5), c % 5))),
    );
  const slopes = [tables((_, from, to) => step(from, to)), tables((i, _, to) => lobby(i, to))];
  const base = tables(
    (i, from, to) => (gainOf(i) * to) / 4 + (at[0] as number) * step(from, to) + (at[1] as number) * lobby(i, to),
  );
  const panel = STATES.map((state, i) => ({
    state,
    start: 0 as const,
    choices: choices.map((turn, c) => ({ turn, scores: base[i]?.[c] as Float64Array })),
  }));
  return { panel, at, slopes };
}

const WORLD = world(
  (i) => 0.004 * i,
  (i) => (i % 5) / 5,
);

/** What governments did in that world under other coefficients than the prior's: the likeliest posture at each year's end. */
function tracksUnder(values: readonly number[]): Map<string, Track> {
  return new Map(
    WORLD.panel.map((row, r) => {
      const ends = yearEndsOf(row, scoresAt(WORLD, row, r, values), { disposition: 0.005, choice: 0.01 }, 4, 2);
      return [row.state, ends.map((end) => [end.indexOf(Math.max(...end))])];
    }),
  );
}

describe('a fit', () => {
  test.each([
    [0.1, 0.03],
    [0.03, 0.2],
  ])('finds its way back to the coefficients %d and %d that made the record', (step, lobby) => {
    const found = fitTo({ linearised: WORLD, plan: PLAN, tracks: tracksUnder([step, lobby]), perYear: 4 });
    expect(Math.abs(Math.log((found.values[0] as number) / step))).toBeLessThan(0.35);
    expect(Math.abs(Math.log((found.values[1] as number) / lobby))).toBeLessThan(0.5);
  });

  test('gives the same bits again, and does not look at governments without a weight', () => {
    const tracks = tracksUnder([0.1, 0.03]);
    const setup = { linearised: WORLD, plan: PLAN, tracks, perYear: 4 };
    const without = new Map([...tracks].filter(([id]) => id !== 'S30'));
    const weights = new Map([['S30', 0]]);
    expect(fitTo(setup)).toEqual(fitTo(setup));
    expect(fitTo({ ...setup, weights })).toEqual(fitTo({ ...setup, tracks: without }));
  });

  test('hangs on no name: renamed governments give the same values', () => {
    const tracks = tracksUnder([0.1, 0.03]);
    const renamed = (id: string): string => `X${id}`;
    const other: Linearised = { ...WORLD, panel: WORLD.panel.map((row) => ({ ...row, state: renamed(row.state) })) };
    const there = new Map([...tracks].map(([id, track]) => [renamed(id), track]));
    expect(fitTo({ linearised: other, plan: PLAN, tracks: there, perYear: 4 })).toEqual(
      fitTo({ linearised: WORLD, plan: PLAN, tracks, perYear: 4 }),
    );
  });
});

describe('folds', () => {
  test('put each government in one part, of nearly equal size, and are dealt again by another seed', () => {
    const folds = foldsOf(STATES, 4, '1/0');
    expect(folds.flat().sort()).toEqual(STATES);
    expect(folds.map((fold) => fold.length)).toEqual([10, 10, 10, 10]);
    expect(foldsOf([...STATES].reverse(), 4, '1/0')).toEqual(folds);
    expect(foldsOf(STATES, 4, '1/1')).not.toEqual(folds);
  });

  test('by bloc leave nobody out', () => {
    const states = Object.keys(archipelago.scenario.states);
    expect(
      blocFolds(archipelago.scenario, states)
        .flatMap((fold) => fold.states)
        .sort(),
    ).toEqual(states.sort());
  });

  test('a lot lies between 0 and 1, and is another for another name', () => {
    const lots = STATES.map((id) => lot('1', id));
    expect(Math.min(...lots)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...lots)).toBeLessThan(1);
    expect(new Set(lots).size).toBe(STATES.length);
  });
});
