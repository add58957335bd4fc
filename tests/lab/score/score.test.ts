import { describe, expect, test } from 'vitest';
import type { Posture } from '../../../src/engine/index.ts';
import { everyoneVets, persistence, persistenceWithToolbox } from '../../../src/lab/score/baselines.ts';
import { compareWithRecord, recordFrom } from '../../../src/lab/score/compare.ts';
import { moversOf } from '../../../src/lab/score/moves.ts';
import type { PostureRecord, PredictedPosture } from '../../../src/lab/score/types.ts';
import { archipelago } from '../../builtIn.ts';

const YEARS = [2101, 2102, 2103];

/** Where a government began, its levels year by year, and other codings of some years. */
type Track = readonly [start: Posture, levels: readonly Posture[], others?: Readonly<Record<number, Posture>>];

function recordOf(tracks: Readonly<Record<string, Track>>): PostureRecord {
  return {
    start: Object.fromEntries(Object.entries(tracks).map(([state, [start]]) => [state, start])),
    postures: Object.entries(tracks).flatMap(([state, [, levels, others = {}]]) =>
      levels.map((actual, index) => {
        const year = YEARS[index] ?? 0;
        const other = others[year];
        return { state, year, actual, accepted: other === undefined ? [actual] : [actual, other] };
      }),
    ),
  };
}

function predicted(tracks: Readonly<Record<string, readonly Posture[]>>): PredictedPosture[] {
  return Object.entries(tracks).flatMap(([state, levels]) =>
    levels.map((posture, index) => ({ state, year: YEARS[index] ?? 0, posture })),
  );
}

// A moves 0, 2, 4; B stays at 1, or at 2 in the last year by another coding; C moves 0, 0, 3.
const record = recordOf({ A: [0, [0, 2, 4]], B: [1, [1, 1, 1], { 2103: 2 }], C: [0, [0, 0, 3]] });
const prediction = predicted({ A: [0, 1, 3], B: [1, 1, 2], C: [1, 1, 1] });

describe('scores of a hand-made case', () => {
  const found = compareWithRecord(prediction, record);

  test('all year ends', () => {
    // Errors: A 0, 1, 1; B 0, 0, 0; C 1, 1, 2. Wrong side of 2: A in 2102, C in 2103.
    expect(found.rows.map(({ error }) => error)).toEqual([0, 1, 1, 0, 0, 0, 1, 1, 2]);
    expect(found.all).toMatchObject({ n: 9, exact: 4 / 9, within1: 8 / 9, side2: 7 / 9, mae: 6 / 9 });
  });

  test('with the first coding alone', () => {
    // B in 2103 is then one off, and on the wrong side.
    expect(found.all.strict).toEqual({ exact: 3 / 9, within1: 8 / 9, side2: 6 / 9, mae: 7 / 9 });
  });

  test('movers are those whose first coding ever left where they began', () => {
    expect(moversOf(record)).toEqual(['A', 'C']);
    expect(found.movers).toMatchObject({
      states: ['A', 'C'],
      n: 6,
      exact: 1 / 6,
      within1: 5 / 6,
      side2: 4 / 6,
      mae: 1,
    });
  });

  test('by year', () => {
    expect(Object.keys(found.byYear)).toEqual(['2101', '2102', '2103']);
    expect(found.byYear[2101]).toMatchObject({ n: 3, exact: 2 / 3, within1: 1, side2: 1, mae: 1 / 3 });
    expect(found.byYear[2103]).toMatchObject({ n: 3, exact: 1 / 3, within1: 2 / 3, side2: 2 / 3, mae: 1 });
  });

  test('confusion: the record in its rows', () => {
    expect(found.confusion).toEqual([
      [1, 2, 0, 0, 0],
      [0, 2, 1, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0],
    ]);
  });

  test('a year end that nobody predicted is not passed over', () => {
    expect(() => compareWithRecord(prediction.slice(1), record)).toThrow('A:2101');
  });
});

describe('moves into the tight postures', () => {
  const movesOf = (tracks: Parameters<typeof predicted>[0], of: PostureRecord = record) =>
    compareWithRecord(predicted(tracks), of).movesInto;

  test('found where both move, whatever the year', () => {
    expect(movesOf({ A: [3, 3, 3], B: [1, 1, 1], C: [1, 1, 1] })).toEqual([
      { level: 3, recorded: ['A', 'C'], found: ['A'], falsely: [] },
      { level: 4, recorded: ['A'], found: [], falsely: [] },
    ]);
  });

  test('false where the record has none, by any coding', () => {
    expect(movesOf({ A: [0, 2, 4], B: [1, 1, 4], C: [0, 4, 4] })).toEqual([
      { level: 3, recorded: ['A', 'C'], found: ['A', 'C'], falsely: ['B'] },
      { level: 4, recorded: ['A'], found: ['A'], falsely: ['B', 'C'] },
    ]);
    const coded = recordOf({ A: [1, [1, 1, 1], { 2102: 3 }] });
    expect(movesOf({ A: [3, 3, 3] }, coded)[0]).toEqual({ level: 3, recorded: [], found: [], falsely: [] });
  });

  test('who began there does not move there', () => {
    const tight = recordOf({ A: [4, [4, 4, 4]], B: [3, [3, 4, 4]] });
    expect(movesOf({ A: [4, 4, 4], B: [3, 3, 4] }, tight)).toEqual([
      { level: 3, recorded: [], found: [], falsely: [] },
      { level: 4, recorded: ['B'], found: ['B'], falsely: [] },
    ]);
  });
});

describe('the year of the first change', () => {
  test('years late and years off, over those that move in both', () => {
    // A in 2102, predicted 2101 (early); C in 2103, predicted 2103; D in 2101, predicted 2103 (late); E never predicted.
    const of = recordOf({ A: [0, [0, 2, 4]], C: [0, [0, 0, 3]], D: [1, [0, 0, 0]], E: [0, [1, 1, 1]] });
    const tracks = predicted({ A: [1, 1, 1], C: [0, 0, 1], D: [1, 1, 2], E: [0, 0, 0] });
    const { firstChanges } = compareWithRecord(tracks, of);
    expect(firstChanges).toEqual({ moved: 3, missed: ['E'], bias: 1 / 3, error: 1 });
  });

  test('nothing to average where nobody moves', () => {
    const { firstChanges } = compareWithRecord(persistence(record), record);
    expect(firstChanges).toEqual({ moved: 0, missed: ['A', 'C'], bias: null, error: null });
  });
});

describe('false moves among those that never moved', () => {
  test('counted by government and by year end; another coding is none', () => {
    const of = recordOf({ A: [0, [0, 1, 1]], B: [1, [1, 1, 1], { 2103: 2 }], C: [2, [2, 2, 2]], D: [0, [0, 0, 0]] });
    const { falseMoves } = compareWithRecord(predicted({ A: [4, 4, 4], B: [1, 1, 2], C: [2, 3, 3], D: [0, 0, 1] }), of);
    expect(falseMoves).toEqual({ neverMovers: 3, states: ['C', 'D'], yearEnds: 3 });
  });
});

describe('baselines', () => {
  test('persistence, and everyone vets', () => {
    expect(compareWithRecord(persistence(record), record).all).toMatchObject({ exact: 6 / 9, mae: 9 / 9 });
    expect(everyoneVets(record).every(({ posture }) => posture === 1)).toBe(true);
    expect(compareWithRecord(everyoneVets(record), record).all.exact).toBe(3 / 9);
  });

  test('the toolbox lifts the open ones of a bloc from its year on, and free ones alone where it says so', () => {
    const { scenario } = archipelago;
    const [bloc = ''] = Object.keys(scenario.blocs);
    const { protector, rival } = scenario.powers;
    const members = scenario.blocs[bloc]?.members.filter((id) => id !== protector && id !== rival) ?? [];
    const [member = ''] = members;
    const outside = Object.keys(scenario.states).find((id) => !scenario.blocs[bloc]?.members.includes(id)) ?? '';
    const open = recordOf({ [member]: [0, [0, 1, 1]], [outside]: [0, [0, 0, 0]] });
    const freedom = scenario.states[member]?.figures.freedom.value ?? 0;
    const lifted = (rule: Parameters<typeof persistenceWithToolbox>[2]) =>
      persistenceWithToolbox(scenario, open, rule).map(({ posture }) => posture);
    const none = { fromYear: 2102, members: [], democracies: [], leastFreedom: freedom };
    expect(lifted(none)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(lifted({ ...none, members: [bloc] })).toEqual([0, 1, 1, 0, 0, 0]);
    expect(lifted({ ...none, democracies: [bloc] })).toEqual([0, 1, 1, 0, 0, 0]);
    expect(lifted({ ...none, democracies: [bloc], leastFreedom: freedom + 1 })).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

test('a record from a later year begins where governments then stood', () => {
  const later = recordFrom(record, 2103);
  expect(later.start).toEqual({ A: 2, B: 1, C: 0 });
  expect(later.postures.map(({ year }) => year)).toEqual([2103, 2103, 2103]);
  expect(moversOf(later)).toEqual(['A', 'C']);
});
