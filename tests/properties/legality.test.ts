import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkOrders,
  hashState,
  legalOrders,
  type Order,
  type OrdersBySeat,
  observe,
  orderCards,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../src/engine/index.ts';
import { BOTS } from '../../src/lab/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, type Recipe, recipes, turnsOf } from './games.ts';

const { scenario } = archipelago;
const SEATS = Object.keys(scenario.states).sort();

/** What is offered beside any draft may be added to it, and the rules then carry it out. */
function offersAreGood(world: Scenario, recipe: Recipe, seats: readonly StateId[]): void {
  for (const { before, orders, result } of turnsOf(world, recipe)) {
    expect(result.rejected).toEqual([]);
    for (const seat of seats) {
      const view = observe(world, before, seat);
      const whole = BOTS.random.orders(view, recipe.botSeed);
      for (const draft of [[], whole.slice(0, 1), whole.slice(0, recipe.most)]) {
        const options = legalOrders(view, draft);
        const refused = options.filter(({ order }) => checkOrders(view, [...draft, order]).length > 0);
        expect(refused).toEqual([]);
        const [option] = options.slice(recipe.most % Math.max(1, options.length));
        if (!option) continue;
        const withIt = { ...orders, [seat]: [...draft, option.order] };
        expect(resolveTurn(world, before, withIt, { ledger: false }).rejected).toEqual([]);
      }
    }
  }
}

/** Orders and what is none: of other seats, of no seat, with fields that are missing, of another type, or too many. */
function oddOrders(): fc.Arbitrary<Order> {
  const ids = [
    ...SEATS,
    ...Object.keys(scenario.vendors),
    ...Object.keys(scenario.blocs),
    'nobody',
    '',
    '__proto__',
    'constructor',
    'toString',
  ];
  const id = fc.constantFrom(...ids);
  const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 4, 5, 99, Number.NaN, Number.POSITIVE_INFINITY, null, '2');
  const kinds = [...Object.keys(scenario.orders), 'coup', 'constructor', ''];
  const fields = fc.record(
    {
      target: id,
      vendor: id,
      bloc: id,
      from: id,
      commitment: fc.constantFrom('nobody', 'ORV:1:VMA:weatherFeed', 'toString'),
      stake: fc.constantFrom(...Object.keys(scenario.stakes), 'house', 'constructor', '__proto__'),
      dilemma: fc.constantFrom(...scenario.dilemmas.map((d) => d.id), 'none'),
      choice: fc.constantFrom(...scenario.dilemmas.flatMap((d) => d.choices.map((c) => c.id)), 'none'),
      posture: number,
      demand: number,
      deadline: number,
      cap: number,
      coverage: number,
      swap: number,
      core: number,
      wording: fc.constantFrom('named', 'neutral', 'quiet', 'loud'),
    },
    { requiredKeys: [] },
  );
  const order = fc.tuple(fc.constantFrom(...kinds), fields).map(([kind, rest]) => ({ kind, ...rest }));
  const junk = fc.constantFrom(null, 7, 'lobby', [], {}, { kind: null }, { kind: ['lobby'] });
  return fc.oneof({ weight: 9, arbitrary: order }, { weight: 1, arbitrary: junk }) as unknown as fc.Arbitrary<Order>;
}

describe('what legalOrders offers is never refused', () => {
  test('the invented world, every seat', { timeout: 60_000 }, () =>
    holdsForAll(scenario, 12, (recipe) => offersAreGood(scenario, recipe, SEATS)),
  );

  test('the real world', { timeout: 90_000 }, () =>
    offersAreGood(chillyReception.scenario, { seed: 'legal', humans: ['FRA'], botSeed: 'b', most: 2 }, ['POL']),
  );

  test('a card offers what legalOrders offers', () =>
    holdsForAll(scenario, 8, (recipe) => {
      for (const { before } of turnsOf(scenario, recipe)) {
        for (const seat of SEATS) {
          const view = observe(scenario, before, seat);
          const key = (order: Order): string => JSON.stringify(order);
          const offered = legalOrders(view, []).map(({ order }) => key(order));
          const onCards = orderCards(view, [], null).flatMap(({ options }) => options.map(({ order }) => key(order)));
          expect(onCards.sort()).toEqual(offered.sort());
          for (const { order, problem } of orderCards(view, [], null)) expect(order === null).toBe(problem !== null);
        }
      }
    }));
});

describe('what checkOrders refuses changes nothing', () => {
  test('a draft with refused orders gives the state of the draft without them, and each is rejected with its reason', () => {
    let refusedInAll = 0;
    fc.assert(
      fc.property(
        recipes(scenario),
        fc.constantFrom(...SEATS),
        fc.array(fc.tuple(oddOrders(), fc.nat(9)), { minLength: 1, maxLength: 6 }),
        (recipe, seat, odd) => {
          for (const { before, orders } of turnsOf(scenario, recipe)) {
            const view = observe(scenario, before, seat);
            const draft = BOTS.random.orders(view, recipe.botSeed).slice(0, recipe.most);
            for (const [order, at] of odd) draft.splice(at % (draft.length + 1), 0, order);
            const problems = checkOrders(view, draft);
            const bad = new Set(problems.map(({ index }) => index));
            refusedInAll += bad.size;
            const good = draft.filter((_, index) => !bad.has(index));
            expect(checkOrders(view, good)).toEqual([]);
            const mixed = resolveTurn(scenario, before, { ...orders, [seat]: draft }, { ledger: false });
            const clean = resolveTurn(scenario, before, { ...orders, [seat]: good }, { ledger: false });
            expect(hashState(mixed.state)).toBe(hashState(clean.state));
            expect(mixed.rejected).toEqual(problems.map((problem) => ({ seat, ...problem })));
            expect(clean.rejected).toEqual([]);
          }
        },
      ),
      { numRuns: 60, seed: 5_090_420 },
    );
    expect(refusedInAll).toBeGreaterThan(500);
  });

  test('orders of a seat that is none are rejected too', () => {
    const [turn] = turnsOf(scenario, { seed: 'x', humans: [], botSeed: 'b', most: 1 });
    const { before, orders, result } = turn ?? expect.fail();
    const more = resolveTurn(scenario, before, { ...orders, NOBODY: [{ kind: 'speech' }] }, { ledger: false });
    expect(more.rejected).toEqual([{ seat: 'NOBODY', index: 0, code: 'badTarget', data: { target: 'NOBODY' } }]);
    expect(hashState(more.state)).toBe(hashState(result.state));
    for (const seat of ['constructor', '__proto__', 'toString']) {
      const named = JSON.parse(`{"${seat}": [{"kind": "speech"}]}`) as OrdersBySeat;
      const odd = resolveTurn(scenario, before, { ...orders, ...named }, { ledger: false });
      expect(odd.rejected).toMatchObject([{ seat, code: 'badTarget' }]);
      expect(hashState(odd.state)).toBe(hashState(result.state));
    }
  });

  test('after the end, nothing may be given and nothing changes', () => {
    const turns = [...turnsOf(scenario, { seed: 'x', humans: [], botSeed: 'b', most: 1 })];
    const over = turns.at(-1)?.result.state ?? expect.fail();
    const view = observe(scenario, over, scenario.powers.protector);
    expect(legalOrders(view, [])).toEqual([]);
    const more = resolveTurn(scenario, over, { [scenario.powers.protector]: [{ kind: 'speech' }] }, { ledger: true });
    expect(more).toMatchObject({ happenings: [], ledger: [], rejected: [{ code: 'gameOver' }] });
    expect(hashState(more.state)).toBe(hashState(over));
  });
});
