import { describe, expect, test } from 'vitest';
import {
  appraise,
  checkOrders,
  createGame,
  type GameState,
  gaugesOf,
  type Happening,
  type Intention,
  imagine,
  intentBoard,
  legalOrders,
  observe,
  orderCards,
  planAll,
  planOrders,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../src/engine/index.ts';
import { BOTS } from '../../src/lab/index.ts';
import { imagineTurn, outcome } from '../../src/lab/preview.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, turnsOf } from './games.ts';

/** The same game as all can see it, with another truth, other home politics and another chance behind it. */
function otherTruth(state: GameState): GameState {
  const { hidden } = state;
  const turned: Record<Intention, Intention> = { never: 'disrupt', listen: 'never', disrupt: 'listen' };
  const map = <T>(table: Record<string, T>, f: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(table).map(([id, value]) => [id, f(value)]));
  return {
    ...state,
    seed: `${state.seed} otherwise`,
    key: [state.key[3] ^ 1, state.key[2] ^ 2, state.key[1] ^ 4, state.key[0] ^ 8].map(
      (word) => word >>> 0,
    ) as unknown as GameState['key'],
    hidden: {
      intention: map(hidden.intention, (intention) => turned[intention]),
      engineering: map(hidden.engineering, (value) => 1 - value),
      disposition: map(hidden.disposition, (value) => -3 * value - 0.5),
      tasked: Object.fromEntries(Object.keys(hidden.disposition).map((id) => [id, 1 - (hidden.tasked[id] ?? 0)])),
    },
  };
}

/** All that a seat is shown or can work out before it ends its turn, as one text. */
function knowledge(scenario: Scenario, state: GameState, seat: StateId): string {
  const view = observe(scenario, state, seat);
  const draft = BOTS.random.orders(view, 'draft').slice(0, 3);
  const imagined = imagineTurn(view, 'name', 0);
  const sampled = imagine(view, 'sample');
  const sampledNext = resolveTurn(
    scenario,
    sampled,
    { ...planAll(scenario, sampled, [seat]), [seat]: draft },
    { ledger: true },
  );
  return JSON.stringify({
    view: { seat: view.seat, state: view.state },
    legal: legalOrders(view, []),
    legalBeside: legalOrders(view, draft),
    checked: checkOrders(view, [...draft, ...draft]),
    cards: orderCards(view, draft, Object.keys(scenario.states)[0] ?? null),
    plan: planOrders(view),
    board: intentBoard(view),
    gauges: gaugesOf(view),
    appraisals: Object.keys(scenario.states)
      .filter((id) => id !== scenario.powers.protector && id !== scenario.powers.rival)
      .map((id) => appraise(view, id)),
    preview: outcome(imagined, draft).state,
    others: imagined.others,
    sampledNext,
  });
}

function keepsSecrets(scenario: Scenario, state: GameState, seats: readonly StateId[]): void {
  const other = otherTruth(state);
  expect(other.hidden).not.toEqual(state.hidden);
  for (const seat of seats) expect(knowledge(scenario, other, seat)).toBe(knowledge(scenario, state, seat));
}

describe('no seat can tell what is hidden from it: another truth, and all that it is shown is byte for byte the same', () => {
  test('the invented world, every seat, every turn', { timeout: 60_000 }, () => {
    const seats = Object.keys(archipelago.scenario.states);
    const met = new Set<string>();
    holdsForAll(archipelago.scenario, 12, (recipe) => {
      // A third of the seats in each turn, others in the next turn and in another game: all meet in a few games.
      const first = Number(recipe.seed.at(-1));
      for (const { before } of turnsOf(archipelago.scenario, recipe)) {
        const asked = seats.filter((_, index) => (index + before.turn + first) % 3 === 0);
        keepsSecrets(archipelago.scenario, before, asked);
        for (const seat of asked) met.add(`${seat} ${before.turn}`);
      }
    });
    expect(met.size).toBe(seats.length * archipelago.scenario.calendar.turns);
  });

  test('the real world', { timeout: 90_000 }, () => {
    const recipe = { seed: 'hidden', humans: ['USA'], botSeed: 'b', most: 4 };
    for (const { before } of turnsOf(chillyReception.scenario, recipe)) {
      if (before.turn % 6 === 3) keepsSecrets(chillyReception.scenario, before, ['USA', 'DEU']);
    }
  });

  test('a view has no key, seed or hidden truth in it, at any depth', () => {
    const state = createGame(archipelago.scenario, 'a seed that nobody guesses', []);
    const text = JSON.stringify(observe(archipelago.scenario, state, archipelago.scenario.powers.protector).state);
    for (const word of ['"hidden"', '"key"', '"seed"', '"disposition"', '"intention"', state.seed, `${state.key[0]}`]) {
      expect(text).not.toContain(word);
    }
  });

  test('what is altered does matter to the game: the truth is not an idle number', () => {
    const outcomes = ['one', 'two', 'three', 'four'].map((seed) => {
      const [first] = turnsOf(archipelago.scenario, { seed, humans: [], botSeed: 'b', most: 1 });
      const { before, orders } = first ?? expect.fail();
      const next = (state: GameState) => resolveTurn(archipelago.scenario, state, orders, { ledger: false }).state;
      const { hidden: _a, seed: _b, key: _c, ...seen } = next(before);
      const { hidden: _d, seed: _e, key: _f, ...otherwise } = next(otherTruth(before));
      return JSON.stringify(seen) === JSON.stringify(otherwise);
    });
    expect(outcomes).toContain(false);
  });
});

describe('what is told of a turn betrays the truth only where somebody found it out', () => {
  /** A fully malign world and a harmless one, alike in all else, chance too. */
  const under = (state: GameState, intention: Intention): GameState => ({
    ...state,
    hidden: {
      ...state.hidden,
      intention: Object.fromEntries(Object.keys(state.hidden.intention).map((home) => [home, intention])),
    },
  });
  const foundOut = (h: Happening): boolean =>
    (h.code === 'incident' && h.attributed) || h.code === 'reviewEnded' || h.code === 'leak';
  /** A leak breaks the pledges that it gives the lie to. */
  const byLeak = (h: Happening, all: readonly Happening[]): boolean =>
    h.code === 'promiseBroken' && all.some(({ code }) => code === 'leak');
  /** The shape of what is told: all but where and when. */
  const shape = (h: Happening): string =>
    JSON.stringify({ ...h, state: '', turn: 0, causes: h.causes.map((c) => c.kind) });

  // A turn of the real world has many times the governments of the invented one, and half as many games show as much.
  test.each([
    { scenario: archipelago.scenario, seeds: ['one', 'two', 'three', 'four', 'five', 'six'] },
    { scenario: chillyReception.scenario, seeds: ['one', 'two', 'three'] },
  ])('$scenario.id', ({ scenario, seeds }) => {
    const failures = { disrupt: new Set<string>(), never: new Set<string>() };
    const onSupport = scenario.dilemmas
      .filter(({ conditions }) => conditions.some(({ kind }) => kind.startsWith('support')))
      .map(({ id }) => id);
    for (const seed of seeds) {
      for (const { before, orders } of turnsOf(scenario, { seed, humans: [], botSeed: 'b', most: 4 })) {
        const told = (
          intention: 'disrupt' | 'never',
        ): { readonly found: boolean; readonly open: readonly string[] } => {
          const state = under(before, intention);
          const { happenings } = resolveTurn(scenario, state, orders, { ledger: true });
          const found = happenings.some(foundOut);
          const open = happenings.filter((h) => !foundOut(h) && !byLeak(h, happenings));
          for (const h of open) expect(JSON.stringify(h)).not.toContain('hidden');
          for (const h of open) if (h.code === 'incident') failures[intention].add(shape(h));
          return { found, open: open.filter((h) => h.code !== 'incident').map((h) => JSON.stringify(h)) };
        };
        const reviewed = Object.values(before.states).some(({ reviewDue }) => reviewDue === before.turn);
        const [malign, harmless] = [told('disrupt'), told('never')];
        // A review's finding may move the decision of the same turn.
        // What somebody found out may move what governments mean to do next.
        const plans = (line: string): boolean => line.includes('"intentChanged"');
        // An election follows support at home, and so do dilemmas that ask for it; a failure that all could see costs support: its own cause is
        // told, and it is no secret.
        const polls = (line: string): boolean =>
          line.includes('"electionHeld"') || onSupport.some((id) => line.includes(`"dilemmaOpened","dilemma":"${id}"`));
        const votes = (lines: readonly string[]): string[] => lines.filter((line) => !polls(line));
        const without = malign.found || harmless.found ? (line: string) => !plans(line) : () => true;
        if (!reviewed) expect(votes(malign.open.filter(without))).toEqual(votes(harmless.open.filter(without)));
      }
    }
    expect(failures.disrupt.size).toBeGreaterThan(0);
    for (const each of failures.disrupt) expect(failures.never).toContain(each);
  });
});
