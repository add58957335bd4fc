import { describe, expect, test } from 'vitest';
import { createGame, type GameState } from '../../../src/engine/index.ts';
import { meanOf, meterFor } from '../../../src/lab/history/measures.ts';
import { predictionsOf, yearEnds } from '../../../src/lab/history/predictions.ts';
import { archipelago } from '../../builtIn.ts';

const { scenario } = archipelago;
const { turnsPerYear } = scenario.calendar;
const { rival } = scenario.powers;
const states = Object.keys(scenario.states).sort();
const [first = '', second = ''] = states.filter((id) => id !== rival);
const [vendor = '', other = ''] = Object.keys(scenario.vendors).sort();
const sitesOf = (id: string) => scenario.states[id]?.figures.sitesK.value ?? 0;

/** A game in which, each turn, so many of the sites of the first state come to stand, all of one vendor. */
function stateAfter(turn: number, built: number): GameState {
  const state = createGame(scenario, '1');
  for (const id of states) {
    const node = state.states[id];
    if (!node) continue;
    node.rollout.coverage = id === first ? built : 0;
    node.gear.ran5g = id === first ? { [vendor]: built } : {};
    node.gear.ordersRan = { [id === rival ? other : vendor]: 1 };
  }
  return { ...state, turn: turn + 1 };
}

describe('measuring a game', () => {
  const meter = meterFor(scenario);
  for (let turn = 0; turn < 2 * turnsPerYear; turn++) meter.watch(stateAfter(turn, 0.1 * (turn + 1)));
  const [year = 0, next = 0] = [...yearEnds(scenario).keys()];
  /** Turns in the first year, in which the calendar begins. */
  const begun = (yearEnds(scenario).get(year) ?? 0) + 1;

  test('only years that have ended are told', () => {
    expect(Object.keys(meter.years())).toEqual([String(year), String(next)]);
  });

  test('coverage is that of the year’s end, sites those put up in the year', () => {
    const of = meter.years()[year];
    expect(of?.coverage[first]).toBeCloseTo(0.1 * begun, 12);
    expect(of?.coverage[second]).toBe(0);
    expect(of?.sitesBuilt[vendor]).toBeCloseTo(0.1 * begun * sitesOf(first), 9);
    expect(meter.years()[next]?.sitesBuilt[vendor]).toBeCloseTo(0.1 * turnsPerYear * sitesOf(first), 9);
  });

  test('supply is the mean of the year’s turns', () => {
    for (const of of Object.values(meter.years())) expect(of.supply[vendor]).toBeCloseTo(1, 12);
  });

  test('restricted gear is told of states with 5G sites alone', () => {
    const restricted = scenario.vendors[vendor]?.home === rival ? 1 : 0;
    expect(meter.years()[year]?.restricted5g).toEqual({ [first]: restricted });
  });

  test('shares of orders weigh states by their sites, with and without the rival', () => {
    const { world, withoutRival } = meter.years()[year]?.shares ?? { world: {}, withoutRival: {} };
    const all = states.reduce((sum, id) => sum + sitesOf(id), 0);
    expect(world[other]).toBeCloseTo(sitesOf(rival) / all, 12);
    expect(withoutRival[vendor]).toBeCloseTo(1, 12);
  });

  test('the mean of games', () => {
    const games = [meter.years(), meter.years()];
    expect(meanOf(games, year, ({ coverage }) => coverage)[first]).toBeCloseTo(0.1 * begun, 12);
    expect(meanOf(games, year - 1, ({ coverage }) => coverage)).toEqual({});
  });
});

describe('predictions of many games', () => {
  const [end = 0] = [...yearEnds(scenario).values()];
  const run = (a: 0 | 1 | 2 | 3 | 4) => ({
    postures: Array.from({ length: scenario.calendar.turns }, (_, turn) => ({
      [first]: turn >= end ? a : (0 as const),
    })),
  });

  test('the posture of most games, of equals the lower', () => {
    const [prediction] = predictionsOf(scenario, [run(4), run(1), run(4)]);
    expect(prediction).toMatchObject({ state: first, posture: 4, shares: [0, 1 / 3, 0, 0, 2 / 3] });
    expect(predictionsOf(scenario, [run(3), run(1)])[0]?.posture).toBe(1);
  });

  test('nothing is predicted from no games', () => {
    expect(predictionsOf(scenario, [])).toEqual([]);
  });

  test('year ends are the last turns of the years, the first of which may be begun late and the last broken off', () => {
    const turns = (startQuarter: number, count: number) => {
      const calendar = { ...scenario.calendar, startQuarter, turns: count, turnsPerYear: 4 };
      return [...yearEnds({ ...scenario, calendar }).values()];
    };
    expect(turns(1, 8)).toEqual([3, 7]);
    expect(turns(2, 8)).toEqual([2, 6]);
    expect(turns(4, 2)).toEqual([0]);
  });
});
