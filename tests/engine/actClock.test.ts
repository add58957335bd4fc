/** The clock of an act: what there is still time for. */
import { expect, test } from 'vitest';
import { createGame, type GameState, observe, type Scenario } from '../../src/engine/index.ts';
import { clockOf } from '../../src/engine/selectors/index.ts';
import { loadedScenario } from '../view/support/game.ts';

const { scenario } = loadedScenario('chilly-reception');
const [argue, cutOff, live] = [0, 1, 2];
const read = (act: number, seat: string, edit: (state: GameState) => void = () => {}, within: Scenario = scenario) => {
  const state = structuredClone(createGame(within, 'clock'));
  edit(state);
  return clockOf(observe(within, state, seat), act);
};

test('the first act counts the auctions that are left in it, and fewer as they pass', () => {
  const start = read(argue, 'DEU');
  const later = read(argue, 'DEU', (s) => {
    s.turn = 5;
  });
  const count = (reading: typeof start): number => (reading?.clock === 'auctions' ? reading.left : Number.NaN);
  expect(count(start)).toBeGreaterThan(count(later));
  expect(count(later)).toBeGreaterThan(0);
  expect(start).toMatchObject({ ownTurn: 0 });
  expect(later).toMatchObject({ ownTurn: null });
});

test('the second tells how far a vendor that is cut off has come, of several the one that is furthest', () => {
  expect(read(cutOff, 'USA')).toEqual({ clock: 'substitution', cutOff: null });
  const cut = read(cutOff, 'USA', (s) => {
    Object.assign(s.vendors.huawei ?? {}, { regime: 'chips', substitution: 0.3 });
    Object.assign(s.vendors.zte ?? {}, { regime: 'parts', substitution: 0.1 });
  });
  expect(cut).toEqual({ clock: 'substitution', cutOff: { vendor: 'huawei', share: 0.3 } });
});

test('the third counts the days by which gear must be out, those that are past left out', () => {
  const days = (own: number, other: number) =>
    read(live, 'GBR', (s) => {
      s.turn = 16;
      for (const node of Object.values(s.states)) node.removalDue = null;
      Object.assign(s.states.GBR ?? {}, { removalDue: own });
      Object.assign(s.states.SWE ?? {}, { removalDue: other });
    });
  expect(days(22, 19)).toEqual({ clock: 'removals', left: 2, nextTurn: 19, ownTurn: 22 });
  expect(days(12, 19)).toEqual({ clock: 'removals', left: 1, nextTurn: 19, ownTurn: null });
  expect(days(12, 13)).toEqual({ clock: 'removals', left: 0, nextTurn: null, ownTurn: null });
});

test('an act without a clock has none', () => {
  const acts = scenario.calendar.acts.map(({ clock: _, ...act }) => act);
  expect(read(argue, 'DEU', undefined, { ...scenario, calendar: { ...scenario.calendar, acts } })).toBeNull();
});
