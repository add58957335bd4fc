/** A planning seat: what it weighs, what it is bound to, and what it cannot know. */
import { describe, expect, test } from 'vitest';
import {
  checkOrders,
  type GameState,
  legalOrders,
  type Order,
  observe,
  planAll,
  planOrders,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { alternativesFor } from '../../../src/lab/planner/alternatives.ts';
import { choose, misjudged, together } from '../../../src/lab/planner/choose.ts';
import { planAhead } from '../../../src/lab/planner/planAhead.ts';
import { questionOf } from '../../../src/lab/questions/index.ts';
import { governments, opening, protector, scenario, standpointOf } from '../support.ts';

const rival = scenario.powers.rival;

/** Some turns on, the engine playing all seats, so that intents are telegraphed and windows are near. */
function later(turns: number, humans: string): GameState {
  let state = opening(humans);
  for (let turn = 0; turn < turns; turn++) {
    state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: false }).state;
  }
  return state;
}

describe('a planning seat', () => {
  test.each([protector, rival, 'ORV'])('as %s orders what it may, and the same for the same view and name', (seat) => {
    const view = observe(scenario, later(2, 'KES'), seat);
    const orders = planAhead(view, 'plan', 'hasty');
    expect(checkOrders(view, orders)).toEqual([]);
    expect(planAhead(view, 'plan', 'hasty')).toEqual(orders);
  });

  test('weighs what its policy would do first, and each draft may be given', () => {
    const view = observe(scenario, later(1, 'KES'), protector);
    const drafts = alternativesFor(view, planOrders, 'plan', 20);
    expect(drafts[0]).toEqual(planOrders(view));
    expect(drafts.length).toBeGreaterThan(10);
    expect(new Set(drafts.map((draft) => JSON.stringify(draft))).size).toBeGreaterThan(10);
    for (const draft of drafts) expect(checkOrders(view, draft)).toEqual([]);
  });

  test('thinks of what it has not done lately before what it has', () => {
    const turn = 5;
    const speeches = (lastGiven: Readonly<Record<string, number>>): number => {
      const state = later(0, protector);
      const own = state.seats[protector];
      if (own === undefined) throw new RangeError(protector);
      const view = observe(
        scenario,
        { ...state, turn, seats: { ...state.seats, [protector]: { ...own, capital: 5, lastGiven } } },
        protector,
      );
      const names = Array.from({ length: 80 }, (_, i) => `mind ${i}`);
      return names.filter((name) =>
        alternativesFor(view, () => [], name, 4).some((draft) => draft.some(({ kind }) => kind === 'speech')),
      ).length;
    };
    const never = speeches({});
    expect(never).toBeGreaterThan(5);
    expect(speeches({ speech: turn - 3 })).toBeLessThan(never / 2);
  });

  test('does what it has telegraphed for the turn, whatever else it weighs', () => {
    let bound = 0;
    let state = later(0, 'KES');
    while (state.ended === null) {
      for (const seat of [protector, rival, ...governments].filter((id) => !state.humans.includes(id))) {
        const due = Object.values(state.intents).filter((one) => one.seat === seat && one.dueTurn === state.turn);
        if (due.length === 0) continue;
        const view = observe(scenario, state, seat);
        const usual = planOrders(view);
        // A government carries its leaning out by settling; a power by the order itself.
        const kept = usual.filter(
          (order) =>
            order.kind === 'settle' || due.some(({ action }) => JSON.stringify(action) === JSON.stringify(order)),
        );
        for (const draft of alternativesFor(view, planOrders, 'plan', 20)) {
          for (const order of kept) expect(draft).toContainEqual(order);
        }
        bound += kept.length;
      }
      state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: false }).state;
    }
    expect(bound).toBeGreaterThan(5);
  });

  test('knows nothing of what is hidden', () => {
    const state = later(3, 'KES');
    const other: GameState = {
      ...state,
      seed: 'another',
      key: [1, 2, 3, 4],
      hidden: {
        ...state.hidden,
        disposition: Object.fromEntries(Object.keys(state.hidden.disposition).map((id) => [id, 2])),
        intention: Object.fromEntries(Object.keys(state.hidden.intention).map((id) => [id, 'disrupt' as const])),
      },
    };
    expect(planAhead(observe(scenario, other, protector), 'plan', 'hasty')).toEqual(
      planAhead(observe(scenario, state, protector), 'plan', 'hasty'),
    );
  });

  test('says what its choice is worth, and never less than its rules of thumb where its hand is sure', async () => {
    const question = questionOf('plan');
    const request = { from: standpointOf(opening(protector), protector), foresight: 'greedy' } as const;
    const prepared = question.prepare(scenario, request);
    const samples = Array.from({ length: question.size(scenario, request) }, (_, index) =>
      question.sample(scenario, request, index, prepared),
    );
    const answer = question.answer(scenario, request, samples);
    expect(answer.worth).toBe(Math.max(...answer.weighed));
    expect(answer.worth).toBeGreaterThan(answer.usual);
  });

  test('is asked of any seat, also of one that no person could take', () => {
    const from = standpointOf(opening(protector), rival);
    expect(questionOf('plan').check(scenario, { from, foresight: 'hasty' })).toBeNull();
    const nobody = { ...from, seat: 'nobody' };
    expect(questionOf('plan').check(scenario, { from: nobody, foresight: 'hasty' })).toMatchObject({ field: 'from' });
  });

  test('is asked by a name that there is', () => {
    const from = standpointOf(opening(protector), protector);
    expect(questionOf('plan').check(scenario, { from, foresight: 'allKnowing' as 'hasty' })).toMatchObject({
      code: 'notOneOf',
      field: 'foresight',
      allowed: ['greedy', 'hasty', 'planning', 'farSighted'],
    });
  });
});

describe('the choice', () => {
  const drafts = [1, 3, 2, 3].map((worth) => ({ orders: [], worth }));

  test('takes what looks best, of equals the first', () => {
    expect(choose(misjudged(drafts, ['a'], 0))).toBe(1);
  });

  test('errs the more often the unsurer the hand is, and by its chance alone', () => {
    const wrong = (noise: number): number =>
      Array.from({ length: 400 }, (_, at) => choose(misjudged(drafts, ['err', at], noise))).filter(
        (one) => drafts[one]?.worth !== 3,
      ).length;
    expect(wrong(0.2)).toBeLessThan(5);
    expect(wrong(1)).toBeGreaterThan(40);
    expect(wrong(3)).toBeGreaterThan(wrong(1));
    expect(misjudged(drafts, ['x'], 2)).toEqual(misjudged(drafts, ['x'], 2));
  });

  test('is joined by what others add that is worth its price, and rid of what the usual draft is better without', () => {
    const view = observe(scenario, opening(protector), protector);
    const [one, other] =
      legalOrders(view, [])
        .map(({ order }) => order)
        .filter(({ kind }) => kind !== 'answer')
        .flatMap((a, _at, all): Order[][] =>
          all.filter((b) => checkOrders(view, [a, b]).length === 0).map((b) => [a, b]),
        )
        .at(0) ?? [];
    if (one === undefined || other === undefined) throw new Error('no two orders go together');
    const weighed = (worths: readonly [number, number, number]) => [
      { orders: [], worth: worths[0] },
      { orders: [one], worth: worths[1] },
      { orders: [other], worth: worths[2] },
    ];
    expect(together(view, weighed([60, 62, 61]), 1)).toEqual([one, other]);
    expect(together(view, weighed([60, 62, 60.05]), 1)).toEqual([one]);
    expect(together(view, weighed([60, 59, 58]), 0)).toEqual([]);
    // Each order of the usual draft costs more than it brings.
    const without = [
      { orders: [one, other], worth: 60 },
      { orders: [one], worth: 61 },
      { orders: [other], worth: 62 },
    ];
    expect(together(view, without, 2)).toEqual([]);
    // The same order cannot be given twice.
    expect(together(view, [...weighed([60, 62, 60]), { orders: [one], worth: 61 }], 1)).toEqual([one]);
  });
});
